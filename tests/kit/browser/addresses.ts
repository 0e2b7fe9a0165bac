/** Pages of portals on which tips run from the start. */
export const TRIWEST = 'https://tricare-bene.triwest.com/';
export const DENTAL = 'https://uccitdp.com/';
export const HUMANA = 'https://infocenter.humana-military.com/beneficiary/service/registration';
export const HUMANA_PROVIDERS = 'https://infocenter.humana-military.com/provider/service/login';

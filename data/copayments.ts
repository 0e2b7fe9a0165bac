/**
 * TRICARE pharmacy copayments in dollars, each with its year; `days` is the supply one copayment buys.
 *
 * They hold for most people. Active duty members pay nothing for covered drugs, military pharmacies
 * charge nobody, survivors of active duty and the medically retired keep older rates, and since
 * 2026-02-28 families in Prime Remote in the United States pay nothing (O25).
 *
 * Source: O24, https://militaryrx.express-scripts.com/blog/changes-your-tricare-prescription-drug-copayments-2026
 */
interface Copayments {
  year: number;
  /** TRICARE Pharmacy Home Delivery. */
  home: CopaymentTable;
  /** A network pharmacy. */
  retail: CopaymentTable;
}

interface CopaymentTable {
  generic: number;
  brand: number;
  nonFormulary: number;
  days: number;
}

export const copayments2025: Copayments = {
  year: 2025,
  home: { generic: 13, brand: 38, nonFormulary: 76, days: 90 },
  retail: { generic: 16, brand: 43, nonFormulary: 76, days: 30 },
};

export const copayments2026: Copayments = {
  year: 2026,
  home: { generic: 14, brand: 44, nonFormulary: 85, days: 90 },
  retail: { generic: 16, brand: 48, nonFormulary: 85, days: 30 },
};

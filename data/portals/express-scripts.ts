import { copayments2026 as c } from '../copayments.ts';
import type { Portal } from '../schema.ts';
import { territoriesThatCount } from '../territories.ts';

export default {
  id: 'express-scripts',
  name: 'Express Scripts (TRICARE Pharmacy)',
  operator: 'Express Scripts',
  kind: 'contractor',
  summary: {
    en: 'Prescriptions by mail: refills, orders and bills, and a search for network pharmacies.',
    es: 'Recetas a domicilio: resurtidos, pedidos y pagos, y búsqueda de farmacias de la red.',
  },
  tipsByDefault: true,
  hosts: [{ host: 'militaryrx.express-scripts.com', role: 'sign-in', sources: ['S1', 'C8', 'O24'] }],
  links: {
    home: {
      url: 'https://militaryrx.express-scripts.com/',
      label: { en: 'Express Scripts for TRICARE', es: 'Express Scripts para TRICARE' },
      sources: ['S1', 'C8'],
    },
    'getting-started': {
      url: 'https://militaryrx.express-scripts.com/getting-started',
      label: { en: 'Start with Express Scripts', es: 'Empezar con Express Scripts' },
      sources: ['C8'],
    },
    'find-pharmacy': {
      url: 'https://militaryrx.express-scripts.com/find-pharmacy',
      label: { en: 'Find a network pharmacy', es: 'Buscar una farmacia de la red' },
      sources: ['O25'],
    },
    'getting-medication': {
      url: 'https://militaryrx.express-scripts.com/faq/getting-your-medication',
      label: {
        en: 'Questions about getting your medication',
        es: 'Preguntas sobre cómo recibir sus medicinas',
      },
      sources: ['C8'],
    },
    copayments: {
      url: 'https://militaryrx.express-scripts.com/blog/changes-your-tricare-prescription-drug-copayments-2026',
      label: { en: `TRICARE copayments in ${c.year}`, es: `Copagos de TRICARE en ${c.year}` },
      sources: ['O24'],
    },
  },
  signIn: [
    {
      credential: 'own-account',
      text: {
        en: 'Use an Express Scripts account. To create one, have your ID card ready: the DoD Benefits Number is on it.',
        es: 'Use una cuenta de Express Scripts. Para crearla, tenga a mano su tarjeta de identificación: ahí está el DoD Benefits Number.',
      },
      sources: ['C8'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Moving a prescription to home delivery',
        es: 'Pasar una receta a la entrega a domicilio',
      },
      task: 'start-home-delivery',
      sources: ['S2', 'C8'],
    },
    {
      text: { en: 'Asking for a new prescription', es: 'Pedir una receta nueva' },
      task: 'new-prescription',
      sources: ['S2', 'C8'],
    },
    {
      text: {
        en: 'Home-delivery refills, automatic ones too',
        es: 'Resurtidos a domicilio, también automáticos',
      },
      task: 'refill-home-delivery',
      sources: ['S2', 'C8'],
    },
    {
      text: { en: 'Where an order is', es: 'Dónde está su pedido' },
      task: 'track-home-delivery',
      sources: ['S2', 'C8'],
    },
    {
      text: { en: 'Paying a pharmacy bill', es: 'Pagar una factura de farmacia' },
      task: 'pay-pharmacy-bill',
      sources: ['S2', 'C8'],
    },
    {
      text: { en: 'Finding a network pharmacy', es: 'Buscar una farmacia de la red' },
      task: 'find-pharmacy',
      sources: ['O25', 'C8'],
    },
    {
      text: { en: 'Prior authorization for a drug', es: 'Autorización previa para un medicamento' },
      task: 'drug-prior-authorization',
      sources: ['O25'],
    },
    {
      text: {
        en: 'Claim form for a pharmacy outside the network',
        es: 'Formulario de reclamo por una farmacia fuera de la red',
      },
      task: 'pharmacy-claim',
      sources: ['C8', 'O24'],
    },
    {
      text: { en: 'What a drug costs you', es: 'Cuánto le cuesta un medicamento' },
      task: 'check-drug-cost',
      sources: ['O24'],
    },
  ],
  notHere: [
    {
      text: { en: 'Refills at a military pharmacy', es: 'Resurtidos en una farmacia militar' },
      task: 'refill-military-prescription',
      sources: ['S2', 'O36'],
    },
    {
      text: {
        en: 'Renewing a prescription from a military provider',
        es: 'Renovar una receta de un proveedor militar',
      },
      task: 'renew-military-prescription',
      sources: ['O36'],
    },
    {
      text: {
        en: 'Prescriptions of the US Family Health Plan',
        es: 'Recetas del US Family Health Plan',
      },
      task: 'refill-prescription',
      certainty: 'unverified',
      sources: ['GK', 'C11'],
    },
    {
      text: {
        en: 'Drugs you bought at a pharmacy in another country',
        es: 'Medicinas compradas en una farmacia de otro país',
      },
      task: 'pharmacy-claim',
      sources: ['O24', 'C8'],
    },
    {
      text: { en: 'Medical claims', es: 'Reclamos médicos' },
      task: 'check-claim',
      sources: ['S2'],
    },
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S2'],
    },
  ],
  phones: [
    {
      number: '877-363-1303',
      label: { en: 'Express Scripts for TRICARE', es: 'Express Scripts para TRICARE' },
      sources: ['C8', 'O44'],
    },
  ],
  tips: [
    {
      id: 'own-account',
      kind: 'sign-in',
      text: {
        en: 'Sign in with an Express Scripts account; the mobile app takes the same one. It is usually separate from your milConnect login.',
        es: 'Entre con una cuenta de Express Scripts; la aplicación móvil usa la misma. Por lo general no es la misma de milConnect.',
      },
      action: { portal: 'express-scripts', link: 'getting-started' },
      sources: ['C8'],
    },
    {
      id: 'account-per-person',
      kind: 'sign-in',
      text: {
        en: 'Each family member needs an own Express Scripts account. One login does not show everybody’s prescriptions.',
        es: 'Cada familiar necesita su propia cuenta de Express Scripts. Con un solo acceso no se ven las recetas de todos.',
      },
      action: { portal: 'express-scripts', link: 'getting-started' },
      sources: ['C8'],
    },
    {
      id: 'registration',
      kind: 'sign-in',
      on: { paths: ['/getting-started'] },
      text: {
        en: 'Take out the ID card before you register. You need the DoD Benefits Number printed on it.',
        es: 'Antes de registrarse, saque la tarjeta de identificación. Necesita el DoD Benefits Number que aparece en ella.',
      },
      sources: ['C8'],
    },
    {
      id: 'copay-home-2026',
      kind: 'do-here',
      when: { from: '2026-01-01', until: '2026-12-31' },
      text: {
        en: `Home delivery in ${c.year}, up to ${c.home.days} days: usually $${c.home.generic} generic, $${c.home.brand} brand, $${c.home.nonFormulary} non-formulary. Active duty members pay nothing.`,
        es: `Entrega a domicilio en ${c.year}, hasta ${c.home.days} días: por lo general $${c.home.generic} genérico, $${c.home.brand} de marca y $${c.home.nonFormulary} fuera del formulario. En servicio activo no se paga.`,
      },
      action: { portal: 'express-scripts', link: 'copayments' },
      sources: ['O24'],
    },
    {
      id: 'copay-retail-2026',
      kind: 'do-here',
      when: { from: '2026-01-01', until: '2026-12-31' },
      text: {
        en: `Network pharmacy in ${c.year}, up to ${c.retail.days} days: usually $${c.retail.generic} generic, $${c.retail.brand} brand, $${c.retail.nonFormulary} non-formulary. Active duty members pay nothing.`,
        es: `Farmacia de la red en ${c.year}, hasta ${c.retail.days} días: por lo general $${c.retail.generic} genérico, $${c.retail.brand} de marca y $${c.retail.nonFormulary} fuera del formulario. En servicio activo no se paga.`,
      },
      action: { task: 'check-drug-cost' },
      sources: ['O24'],
    },
    {
      id: 'copay-survivor-2026',
      kind: 'do-here',
      when: { status: ['survivor'], from: '2026-01-01', until: '2026-12-31' },
      text: {
        en: `You told us you are a survivor. If your sponsor died on active duty, older and lower copayments usually stay yours in ${c.year}.`,
        es: `Usted indicó que es sobreviviente. Si su patrocinador murió en servicio activo, por lo general conserva en ${c.year} los copagos anteriores, más bajos.`,
      },
      action: { task: 'check-drug-cost' },
      sources: ['O24', 'X18'],
    },
    {
      id: 'copay-prime-remote',
      kind: 'do-here',
      when: { status: ['active-duty-family'], plan: ['prime'], from: '2026-02-28' },
      text: {
        en: 'If your Prime plan is Prime Remote in the U.S., you pay nothing at network pharmacies and for home delivery since February 28, 2026.',
        es: 'Si su plan Prime es Prime Remote en EE. UU., desde el 28 de febrero de 2026 no paga en farmacias de la red ni por la entrega a domicilio.',
      },
      sources: ['O25'],
    },
    {
      id: 'military-pharmacy-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Prescriptions at the pharmacy on base are not here. Ask for those refills in MHS GENESIS or at that pharmacy.',
        es: 'Las recetas de la farmacia de la base no están aquí. Pida esos resurtidos en MHS GENESIS o en esa farmacia.',
      },
      action: { task: 'refill-military-prescription' },
      sources: ['S2', 'O36'],
    },
    {
      id: 'usfhp-profile',
      kind: 'warning',
      urgent: true,
      when: { plan: ['usfhp'] },
      certainty: 'unverified',
      text: {
        en: 'You told us you are in the US Family Health Plan. You usually fill prescriptions through your plan’s own pharmacy, not here.',
        es: 'Usted indicó que está en el US Family Health Plan. Por lo general sus recetas van por la farmacia de su plan, no por aquí.',
      },
      action: { portal: 'usfhp', link: 'home' },
      sources: ['GK', 'C11'],
    },
    {
      id: 'territory-profile',
      kind: 'warning',
      when: { state: territoriesThatCount('pharmacy-claims', 'us') },
      text: {
        en: 'You told us you live in a U.S. territory. For prescriptions that counts as the United States: home delivery to any address, and pharmacy claims go here.',
        es: 'Usted indicó que vive en un territorio de EE. UU. Para recetas cuenta como Estados Unidos: envío a cualquier dirección, y los reclamos de farmacia van aquí.',
      },
      action: { task: 'pharmacy-claim' },
      sources: ['O44', 'tricare-mil-pharmacy-claims'],
    },
    {
      id: 'overseas-profile',
      kind: 'warning',
      when: { region: ['overseas'] },
      text: {
        en: 'To other countries, home delivery goes only to APO, FPO, DPO or embassy addresses, not within Germany. To U.S. territories it goes to any address.',
        es: 'A otros países solo se envía a direcciones APO, FPO, DPO o de embajada, no en Alemania. A los territorios de EE. UU. se envía a cualquier dirección.',
      },
      sources: ['O44', 'dvids-pharmacy-overseas'],
    },
    {
      id: 'refill-time',
      kind: 'do-here',
      on: { paths: ['/faq/getting-your-medication'] },
      text: {
        en: 'A refill usually opens when about a quarter of your supply is left. Order then, so that the mail has time.',
        es: 'Por lo general puede pedir el resurtido cuando le queda cerca de la cuarta parte. Hágalo entonces, para dar tiempo al envío.',
      },
      action: { task: 'refill-home-delivery' },
      sources: ['C8'],
    },
    {
      id: 'third-brand-fill',
      kind: 'warning',
      on: { paths: ['/find-pharmacy', '/faq/getting-your-medication'] },
      text: {
        en: 'Some brand drugs taken long term cost full price from the third fill at a store. Home delivery avoids that; exempt are active duty and other countries, not U.S. territories.',
        es: 'Algunas medicinas de marca de uso prolongado cuestan el precio total desde el tercer surtido en tienda. No aplica en servicio activo ni en otros países; en territorios de EE. UU., sí.',
      },
      action: { task: 'start-home-delivery' },
      sources: ['O44', 'tricare-mil-network-pharmacy'],
    },
    {
      id: 'network-only',
      kind: 'do-here',
      on: { paths: ['/find-pharmacy'] },
      text: {
        en: 'Choose a pharmacy from this list. Outside the network you usually pay more and may have to send in a claim.',
        es: 'Elija una farmacia de esta lista. Fuera de la red por lo general paga más y quizá deba presentar un reclamo.',
      },
      action: { task: 'pharmacy-claim' },
      sources: ['O24', 'C8'],
    },
    {
      id: 'other-drug-insurance',
      kind: 'warning',
      on: { paths: ['/getting-started', '/faq/getting-your-medication'] },
      text: {
        en: 'Other insurance that pays for drugs limits what home delivery can do for you. Report that insurance first.',
        es: 'Si tiene otro seguro que paga medicinas, la entrega a domicilio es limitada. Informe primero ese seguro.',
      },
      action: { task: 'report-other-insurance' },
      sources: ['O44'],
    },
    {
      id: 'copay-2027',
      kind: 'do-here',
      when: { from: `${c.year + 1}-01-01`, until: `${c.year + 1}-12-31` },
      certainty: 'unverified',
      text: {
        en: `The law is reported to fix the copayments of ${c.year} through ${c.year + 1}. We read no announcement for ${c.year + 1}, so look up your drug here before you order.`,
        es: `Según se informa, la ley fija los copagos de ${c.year} hasta fines de ${c.year + 1}. No leímos un anuncio para ${c.year + 1}: busque aquí su medicamento antes de pedirlo.`,
      },
      action: { task: 'check-drug-cost' },
      sources: ['federal-health-update', 'X18'],
    },
    {
      id: 'copay-look-up',
      kind: 'do-here',
      when: { from: `${c.year + 2}-01-01` },
      certainty: 'unverified',
      text: {
        en: 'We have no confirmed copayments for this year. Look up the price of your drug here before you order.',
        es: 'No tenemos copagos confirmados para este año. Busque aquí el precio de su medicamento antes de pedirlo.',
      },
      action: { task: 'check-drug-cost' },
      sources: ['INF'],
    },
    {
      id: 'copay-page',
      kind: 'do-here',
      on: { paths: ['/blog/changes-your-tricare-prescription-drug-copayments-2026'] },
      text: {
        en: 'These amounts are not for everybody: $0 on active duty and at military pharmacies, and unchanged rates in 2026 for survivors of active duty and the medically retired.',
        es: 'Estos montos no son para todos: $0 en servicio activo y en farmacias militares, y en 2026 sin cambio para sobrevivientes de servicio activo y retirados por razones médicas.',
      },
      action: { task: 'check-drug-cost' },
      sources: ['O24'],
    },
    {
      id: 'claim-form',
      kind: 'do-here',
      on: {
        paths: [
          '/faq/i-have-other-health-insurance-ohi-i-couldnt-use-my-uniformed-services-id-card-buy-prescription',
        ],
      },
      text: {
        en: 'A pharmacy claim must be postmarked within one year of the fill: form DD 2642, the receipts, and the EOB of other insurance.',
        es: 'El reclamo de farmacia debe enviarse dentro de un año del surtido: formulario DD 2642, los recibos y el EOB de otro seguro.',
      },
      action: { task: 'pharmacy-claim' },
      sources: ['C8', 'tricare-mil-pharmacy-claims'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;

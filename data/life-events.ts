import type { LifeEvent } from './schema.ts';

export default [
  {
    id: 'marriage',
    title: { en: 'Marriage', es: 'Matrimonio' },
    window: { before: 0, after: 90 },
    task: 'add-spouse',
    text: {
      en: 'Add your spouse to DEERS first, at an ID card office with the papers. Then choose a plan in milConnect.',
      es: 'Primero agregue a su cónyuge a DEERS, en una oficina de tarjetas de ID y con los documentos. Luego elija un plan en milConnect.',
    },
    sources: ['O27', 'O28', 'C13'],
  },
  {
    id: 'divorce',
    title: { en: 'Divorce or annulment', es: 'Divorcio o anulación' },
    window: { before: 0, after: 90 },
    task: 'remove-dependent',
    text: {
      en: 'The sponsor takes the decree to an ID card office. A former spouse who loses coverage may buy CHCBP, within 60 days.',
      es: 'El patrocinador (sponsor) lleva la sentencia a una oficina de tarjetas de ID. El excónyuge que pierde la cobertura podría comprar CHCBP, en 60 días.',
    },
    sources: ['O28', 'O31', 'C13'],
  },
  {
    id: 'birth',
    title: { en: 'Birth of a child', es: 'Nacimiento de un hijo' },
    window: { before: 0, after: 90 },
    overseas: { after: 120 },
    task: 'add-newborn',
    text: {
      en: 'Bring the birth certificate to an ID card office; do not wait for the Social Security number. Retirees, TRS and TRR members must then enroll the child too.',
      es: 'Lleve el acta de nacimiento a una oficina de tarjetas de ID; no espere el número de Seguro Social. Los militares retirados y quienes tienen TRS o TRR deben además inscribir al niño.',
    },
    sources: ['O26'],
  },
  {
    id: 'adoption',
    title: { en: 'Adoption or court placement', es: 'Adopción o colocación por un tribunal' },
    window: { before: 0, after: 90 },
    overseas: { after: 120 },
    task: 'add-newborn',
    text: {
      en: 'Bring the adoption or court papers to an ID card office, then enroll the child if your plan asks for it.',
      es: 'Lleve los documentos de adopción o del tribunal a una oficina de tarjetas de ID y luego inscriba al niño si su plan lo pide.',
    },
    sources: ['O26', 'O28'],
  },
  {
    id: 'move',
    title: { en: 'Move to a new address (PCS too)', es: 'Mudanza (también por PCS)' },
    window: { before: 0, after: 90 },
    task: 'move-between-regions',
    text: {
      en: 'Change the address in milConnect first, even if only the ZIP code is new. Do not leave your plan before the move: transfer it.',
      es: 'Cambie primero la dirección en milConnect, aunque solo cambie el código postal. No deje su plan antes de mudarse: transfiéralo.',
    },
    sources: ['O28', 'O29', 'O39'],
  },
  {
    id: 'retire',
    title: { en: 'Retirement from service', es: 'Retiro del servicio militar' },
    window: { before: 0, after: 90 },
    task: 'retire-from-service',
    text: {
      en: 'No plan starts by itself when you retire: choose one for yourself and your family within 90 days. Dental and vision have their own, shorter window.',
      es: 'Al retirarse, ningún plan empieza automáticamente: elija uno para usted y su familia en 90 días. El dental y el de la vista tienen su propio plazo, más corto.',
    },
    sources: ['O27', 'O28', 'O35', 'O50'],
  },
  {
    id: 'separate',
    title: { en: 'Leaving active duty (separation)', es: 'Salida del servicio activo (separación)' },
    window: { before: 0, after: 90 },
    task: 'leave-service',
    text: {
      en: 'See in milConnect what you have now; some people get coverage for a time (TAMP). Then choose what comes next.',
      es: 'Vea en milConnect qué tiene ahora; algunos reciben cobertura por un tiempo (TAMP). Luego elija lo que sigue.',
    },
    sources: ['O28'],
  },
  {
    id: 'activation',
    title: { en: 'Guard or Reserve: activation', es: 'Guardia o Reserva: activación' },
    window: { before: 0, after: 90 },
    task: 'change-plan-life-event',
    text: {
      en: 'Orders to active duty open a window for you and your family. Check that DEERS shows the orders before you change a plan.',
      es: 'Las órdenes de servicio activo abren un plazo para usted y su familia. Revise que DEERS muestre las órdenes antes de cambiar de plan.',
    },
    sources: ['O27', 'O28'],
  },
  {
    id: 'deactivation',
    title: { en: 'Guard or Reserve: deactivation', es: 'Guardia o Reserva: desactivación' },
    window: { before: 0, after: 90 },
    task: 'leave-service',
    text: {
      en: 'The end of active orders opens a window for you and your family. See in milConnect what coverage you have, then choose a plan.',
      es: 'El fin de las órdenes activas abre un plazo para usted y su familia. Vea en milConnect qué cobertura tiene y luego elija un plan.',
    },
    sources: ['O27', 'O28'],
  },
  {
    id: 'gain-other-insurance',
    title: { en: 'New other health insurance', es: 'Otro seguro médico nuevo' },
    window: { before: 0, after: 90 },
    task: 'report-other-insurance',
    text: {
      en: 'Report the other insurance before the next claim. It also lets you change your TRICARE plan.',
      es: 'Informe el otro seguro antes del próximo reclamo. También le permite cambiar su plan de TRICARE.',
    },
    sources: ['O28', 'C5'],
  },
  {
    id: 'lose-other-insurance',
    title: { en: 'Loss of other health insurance', es: 'Pérdida de otro seguro médico' },
    window: { before: 0, after: 90 },
    task: 'change-plan-life-event',
    text: {
      en: 'Losing other insurance lets the whole family choose a TRICARE plan again. Report the end of the old insurance too.',
      es: 'Perder otro seguro permite que toda la familia vuelva a elegir un plan de TRICARE. Informe también el fin del seguro anterior.',
    },
    sources: ['O27', 'O28'],
  },
  {
    id: 'child-turns-21-or-23',
    title: {
      en: 'A child turns 21, or 23 as a full-time student',
      es: 'Un hijo cumple 21 años, o 23 si estudia a tiempo completo',
    },
    window: { before: 0, after: 90 },
    task: 'buy-tya',
    text: {
      en: 'Regular coverage ends for the child. Unmarried, they may buy TRICARE Young Adult until 26; a full-time student at 21 should update DEERS first.',
      es: 'La cobertura normal del hijo termina. Si es soltero, podría comprar TRICARE Young Adult hasta los 26; si a los 21 estudia a tiempo completo, actualice antes DEERS.',
    },
    sources: ['O28', 'O14', 'C13'],
  },
  {
    id: 'medicare',
    title: { en: 'Medicare (65, or earlier)', es: 'Medicare (a los 65 o antes)' },
    window: { before: 0, after: 90 },
    task: 'turn-65',
    text: {
      en: 'With Medicare Parts A and B, TRICARE For Life starts by itself. Sign up for Medicare at Social Security, best before your birthday month.',
      es: 'Con Medicare Partes A y B, TRICARE For Life empieza automáticamente. Inscríbase en Medicare con el Seguro Social, mejor antes del mes de su cumpleaños.',
    },
    sources: ['O14', 'O28', 'O51', 'GK'],
  },
  {
    id: 'death-of-sponsor',
    title: { en: 'Death of the sponsor', es: 'Fallecimiento del patrocinador (sponsor)' },
    window: { before: 0, after: 90 },
    task: 'report-death',
    text: {
      en: 'An ID card office updates DEERS and your ID cards. Then look at your plan: costs can change for survivors.',
      es: 'Una oficina de tarjetas de ID actualiza DEERS y sus tarjetas. Luego revise su plan: los costos pueden cambiar para los sobrevivientes.',
    },
    sources: ['O28', 'O24'],
  },
  {
    id: 'chcbp',
    title: { en: 'Loss of TRICARE: buying CHCBP', es: 'Pérdida de TRICARE: comprar CHCBP' },
    window: { before: 0, after: 60 },
    task: 'buy-chcbp',
    text: {
      en: 'CHCBP must be asked for within 60 days after TRICARE ends: form DD 2837 with the first quarter’s premium, by mail or fax, to Humana Military in every region.',
      es: 'CHCBP se pide dentro de los 60 días después de que termina TRICARE: formulario DD 2837 con la prima del primer trimestre, por correo postal o fax, a Humana Military en todas las regiones.',
    },
    sources: ['O31', 'humana-chcbp'],
  },
  {
    id: 'fedvip-new-retiree',
    title: { en: 'Retirement: dental and vision (FEDVIP)', es: 'Retiro: dental y vista (FEDVIP)' },
    window: { before: 31, after: 60 },
    task: 'retiree-dental',
    text: {
      en: 'At BENEFEDS you can join from 31 days before to 60 days after you retire. Later you wait for the season.',
      es: 'En BENEFEDS puede inscribirse desde 31 días antes hasta 60 días después de retirarse. Más tarde, espere la temporada.',
    },
    sources: ['O50', 'X20'],
  },
  {
    id: 'file-claim-us',
    title: {
      en: 'Claim for care in the United States or a U.S. territory',
      es: 'Reclamo por atención en Estados Unidos o un territorio de EE. UU.',
    },
    window: { before: 0, after: 365 },
    task: 'file-claim',
    text: {
      en: 'Count from the day of care: a claim you file yourself is due within one year, in Puerto Rico and the other territories too. Form DD 2642 goes to whoever runs your plan.',
      es: 'Cuente desde el día de la atención: un reclamo que presenta usted vence en un año, también en Puerto Rico y los demás territorios. El formulario DD 2642 va a quien administra su plan.',
    },
    sources: ['tricare-mil-claims'],
  },
  {
    id: 'file-claim-abroad',
    title: { en: 'Claim for care in another country', es: 'Reclamo por atención en otro país' },
    window: { before: 0, after: 1095 },
    task: 'file-claim',
    text: {
      en: 'Count from the day of care: you have three years. The claim goes to International SOS with proof that you paid.',
      es: 'Cuente desde el día de la atención: tiene tres años. El reclamo va a International SOS con el comprobante de que pagó.',
    },
    sources: ['tricare-mil-claims', 'C7', 'C17'],
  },
  {
    id: 'appeal',
    title: { en: 'Appeal after a denial', es: 'Apelación después de una negativa' },
    window: { before: 0, after: 90 },
    task: 'appeal-decision',
    text: {
      en: 'Count from the date on the decision, and write to whoever runs your plan. The second step has its own time, 90 or 60 days, which the next letter names.',
      es: 'Cuente desde la fecha de la decisión y escriba a quien administra su plan. El segundo paso tiene su propio plazo, 90 o 60 días, que indica la carta siguiente.',
    },
    sources: ['O42', 'tricare-mil-medical-appeal'],
  },
] satisfies LifeEvent[];

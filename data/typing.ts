/**
 * What people begin to type for the most common jobs, the most common first: the order of what
 * beneficiaries ask for, guessed from readers' columns and lists of frequent questions. Words are bare
 * (lower case, no accents), in both languages. Titles are matched too and need not be repeated here.
 */
export const TYPED: readonly { task: string; words: readonly string[] }[] = [
  {
    task: 'check-referral',
    words: ['referral', 'remision', 'referido', 'authorization status', 'specialist'],
  },
  {
    task: 'refill-prescription',
    words: ['refill', 'prescription', 'medication', 'resurtir', 'receta', 'pills', 'rx'],
  },
  { task: 'check-claim', words: ['claim', 'bill', 'reclamo', 'claims', 'factura'] },
  {
    task: 'change-pcm',
    words: ['pcm', 'primary care', 'change doctor', 'medico', 'doctor', 'new doctor', 'cambiar medico'],
  },
  {
    task: 'update-address',
    words: ['address', 'new address', 'direccion', 'phone number change'],
  },
  {
    task: 'move-between-regions',
    words: ['move', 'moving', 'pcs', 'mudanza', 'mudarse', 'new state', 'relocate'],
  },
  {
    task: 'add-newborn',
    words: ['newborn', 'new baby', 'baby', 'recien nacido', 'bebe', 'adopted', 'birth', 'nacimiento'],
  },
  {
    task: 'add-spouse',
    words: [
      'spouse',
      'married',
      'marriage',
      'wedding',
      'wife',
      'husband',
      'esposa',
      'conyuge',
      'casarse',
      'matrimonio',
    ],
  },
  { task: 'remove-dependent', words: ['divorce', 'ex spouse', 'divorcio', 'remove', 'separation'] },
  {
    task: 'renew-dependent-id-card',
    words: ['id card', 'renew id', 'tarjeta', 'identificacion', 'dependent id', 'military id'],
  },
  {
    task: 'find-provider',
    words: [
      'find doctor',
      'doctor',
      'provider',
      'hospital',
      'pediatrician',
      'therapist',
      'buscar medico',
      'network',
    ],
  },
  { task: 'find-dentist', words: ['dentist', 'dental', 'dentista', 'teeth', 'braces'] },
  { task: 'enroll-dental', words: ['dental', 'dental plan', 'dental insurance', 'plan dental', 'teeth'] },
  {
    task: 'pay-premium',
    words: ['pay', 'payment', 'premium', 'enrollment fee', 'prima', 'pagar', 'cuota', 'bill'],
  },
  {
    task: 'recover-login',
    words: ['password', 'locked', 'forgot', 'login', 'log in', 'contrasena', 'olvide', 'reset'],
  },
  {
    task: 'create-login',
    words: ['login', 'account', 'register', 'sign in', 'myauth', 'cuenta', 'crear', 'acceso'],
  },
  {
    task: 'check-coverage',
    words: ['covered', 'coverage', 'is it covered', 'cobertura', 'cubre', 'benefits'],
  },
  {
    task: 'change-plan-life-event',
    words: ['change plan', 'qle', 'qualifying life event', 'switch', 'cambiar de plan', 'prime', 'select'],
  },
  { task: 'change-plan-open-season', words: ['open season', 'change plan', 'temporada', 'switch plan'] },
  { task: 'enroll-in-plan', words: ['enroll', 'prime', 'select', 'sign up', 'inscribirse', 'inscripcion'] },
  { task: 'check-eligibility', words: ['eligible', 'eligibility', 'elegibilidad', 'qualify', 'deers'] },
  {
    task: 'book-military-appointment',
    words: ['appointment', 'cita', 'book', 'schedule', 'mtf', 'clinic', 'clinica'],
  },
  {
    task: 'see-military-results',
    words: ['results', 'labs', 'lab', 'test', 'records', 'resultados', 'laboratorio', 'xray'],
  },
  { task: 'urgent-care-nurse-line', words: ['urgent care', 'nurse', 'sick', 'urgencia', 'enfermera', 'er'] },
  {
    task: 'mental-health',
    words: [
      'mental',
      'therapy',
      'therapist',
      'counseling',
      'psychologist',
      'terapia',
      'salud mental',
      'depression',
    ],
  },
  {
    task: 'student-status',
    words: [
      'college',
      'student',
      'university',
      'turned 18',
      'turned 21',
      'aging out',
      'universidad',
      'estudiante',
    ],
  },
  { task: 'turn-65', words: ['medicare', 'tricare for life', 'tfl', 'turning 65', 'cumplir 65'] },
  { task: 'retire-from-service', words: ['retire', 'retirement', 'retiring', 'jubilarse', 'retiro'] },
  { task: 'leave-service', words: ['separate', 'ets', 'tamp', 'leaving', 'discharge', 'dejar'] },
  {
    task: 'start-home-delivery',
    words: ['home delivery', 'mail order', 'pharmacy', 'entrega a domicilio', 'medicine by mail', 'farmacia'],
  },
  { task: 'find-pharmacy', words: ['pharmacy', 'walgreens', 'cvs', 'farmacia', 'drugstore'] },
  { task: 'print-wallet-card', words: ['card', 'wallet', 'insurance card', 'tarjeta', 'proof'] },
  { task: 'proof-of-coverage', words: ['proof', 'letter', 'comprobante', 'carta', 'constancia'] },
  {
    task: 'file-claim',
    words: ['file claim', 'reimbursement', 'claim form', 'reembolso', 'presentar reclamo'],
  },
  { task: 'appeal-decision', words: ['appeal', 'denied', 'denial', 'apelar', 'apelacion', 'negado'] },
  { task: 'get-1095', words: ['1095', 'tax', 'taxes', 'impuestos'] },
  {
    task: 'find-phone',
    words: ['phone', 'number', 'call', 'contact', 'telefono', 'llamar', 'customer service'],
  },
  { task: 'vision-plan', words: ['vision', 'glasses', 'eye', 'lentes', 'ojos', 'optometrist'] },
  {
    task: 'get-preauthorization',
    words: ['surgery', 'maternity', 'pregnant', 'preauthorization', 'embarazo', 'cirugia', 'wheelchair'],
  },
  { task: 'move-overseas', words: ['overseas', 'oconus', 'extranjero', 'move abroad'] },
  { task: 'see-pay', words: ['pay', 'les', 'w2', 'mypay', 'allotment', 'pago'] },
];

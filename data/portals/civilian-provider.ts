import type { Portal } from '../schema.ts';

export default {
  id: 'civilian-provider',
  name: 'Your civilian doctor’s own portal',
  operator: 'Each medical practice',
  kind: 'provider',
  summary: {
    en: 'Appointments, messages and results at a civilian doctor. Every practice has its own portal.',
    es: 'Citas, mensajes y resultados con un médico civil. Cada consultorio tiene su propio portal.',
  },
  tipsByDefault: false,
  hosts: [],
  links: {},
  signIn: [],
  handles: [
    {
      text: {
        en: 'Messages and results from a civilian doctor',
        es: 'Mensajes y resultados de un médico civil',
      },
      task: 'civilian-results-messages',
      sources: ['S2'],
    },
    {
      text: { en: 'Appointments with a civilian doctor', es: 'Citas con un médico civil' },
      task: 'book-civilian-appointment',
      sources: ['S2'],
    },
  ],
  notHere: [
    {
      text: { en: 'Your TRICARE claims', es: 'Sus reclamos de TRICARE' },
      task: 'check-claim',
      sources: ['S2'],
    },
    {
      text: { en: 'Whether TRICARE approved a referral', es: 'Si TRICARE aprobó una remisión' },
      task: 'check-referral',
      sources: ['S2'],
    },
    {
      text: { en: 'Results from a military hospital', es: 'Resultados de un hospital militar' },
      task: 'see-military-results',
      sources: ['S2'],
    },
  ],
  phones: [],
  tips: [],
  checked: '2026-11-23',
} satisfies Portal;

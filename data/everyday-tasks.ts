/**
 * What a family does in an ordinary year behind a sign-in, the most asked first. The login drill shows which of
 * it would be out of reach. By the ids of tasks; a test proves that each exists.
 */
export const EVERYDAY_TASKS: readonly string[] = [
  'check-referral',
  'check-claim',
  'view-eob',
  'pay-premium',
  'get-authorization-letter',
  'refill-home-delivery',
  'track-home-delivery',
  'see-military-results',
  'book-military-appointment',
  'message-military-team',
  'refill-military-prescription',
  'dental-claim',
  'pay-dental-bill',
  'update-address',
  'change-pcm',
  'proof-of-coverage',
  'check-enrollment',
  'read-ecorrespondence',
];

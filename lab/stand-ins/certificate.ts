/**
 * Makes a new self-signed certificate at each start, so that the repository holds no private key and no
 * certificate that can expire. Node.js makes keys and signatures but not certificates, and a bare machine
 * has no openssl. So this file writes the few DER structures of X.509 v3 (RFC 5280) itself, which is
 * shorter than a dependency. Browsers accept it because of `acceptInsecureCerts`; its names are only for
 * other clients.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const GENERALIZED_TIME = 0x18;
/** Context-specific tags of the certificate and of its alternative names. */
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const COMMON_NAME = objectId(2, 5, 4, 3);
const SUBJECT_ALT_NAME = objectId(2, 5, 29, 17);
const ECDSA_WITH_SHA256 = der(SEQUENCE, objectId(1, 2, 840, 10045, 4, 3, 2));

/** One value: tag, length, content. */
function der(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.of(tag, body.length), body]);
  const length = body.length < 0x100 ? [body.length] : [body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.of(tag, 0x80 | length.length, ...length), body]);
}

function objectId(first: number, second: number, ...rest: number[]): Buffer {
  const base128 = (n: number): number[] =>
    n < 0x80 ? [n] : [...base128(n >> 7).map((b) => b | 0x80), n & 0x7f];
  return der(OBJECT_ID, Buffer.of(first * 40 + second, ...rest.flatMap(base128)));
}

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().slice(0, 19).replace(/\D/g, '');
  return der(GENERALIZED_TIME, Buffer.from(`${digits}Z`));
}

const DAY = 24 * 60 * 60 * 1000;

/** Key and certificate as PEM, valid from yesterday (clocks differ) for a month. */
export function makeCertificate(dnsNames: readonly string[] = ['localhost', '*.example']): {
  key: string;
  cert: string;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from('Portal Guide test stand-ins')))),
  );
  const alternatives = der(
    SEQUENCE,
    ...dnsNames.map((dns) => der(DNS_NAME, Buffer.from(dns))),
    der(IP_ADDRESS, Buffer.of(127, 0, 0, 1)),
  );
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.of(2))),
    der(INTEGER, Buffer.of(1), randomBytes(8)), // The leading 1 keeps it positive; the random bytes make each serial unique.
    ECDSA_WITH_SHA256,
    name,
    der(SEQUENCE, time(Date.now() - DAY), time(Date.now() + 30 * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(SEQUENCE, der(SEQUENCE, SUBJECT_ALT_NAME, der(OCTET_STRING, alternatives)))),
  );
  const signature = der(BIT_STRING, Buffer.of(0), sign('sha256', body, privateKey));
  const certificate = der(SEQUENCE, body, ECDSA_WITH_SHA256, signature);
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A key pair that never leaves the clinic but for its public half. */
export async function aKey(alg, kid = randomUUID()) {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return { alg, kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** A JWK set of the public halves. */
export function jwks(...keys) {
  return JSON.stringify({ keys: keys.map((key) => key.jwk) });
}

/** A client assertion that holds, but for what is changed. */
export function assertion(client, key, audience, changed = {}, header = {}) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: client, sub: client, aud: audience, exp: now + 240, jti: randomUUID(), ...changed };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT', ...header })
    .sign(key.privateKey);
}

/** The address where a record system keeps its keys, so that it can change them without asking anyone. */
export class KeyServer {
  keys = [];
  #server = createServer((_, answer) => {
    answer.writeHead(200, { 'Content-Type': 'application/json' }).end(jwks(...this.keys));
  });

  async open() {
    await new Promise((opened) => this.#server.listen(0, '127.0.0.1', opened));
    return `http://127.0.0.1:${this.#server.address().port}/jwks.json`;
  }

  close() {
    this.#server.close();
  }
}

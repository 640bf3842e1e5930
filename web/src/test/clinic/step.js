import { setTimeout } from 'node:timers/promises';

/** One thing that the clinic does, reported as one line of JSON. What fails does not stop the next. */
export async function step(sentence, work) {
  try {
    await work();
    say({ step: sentence });
  } catch (error) {
    say({ step: sentence, failed: explained(error) });
  }
}

/** A line to whoever started the clinic. */
export function say(line) {
  process.stdout.write(JSON.stringify(line) + '\n');
}

/** Asks again and again until something is there; the last refusal is the failure. */
export async function until(look, seconds = 20) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await setTimeout(100);
    }
  }
}

function explained(error) {
  const answer = error.response === undefined ? '' : `\nHTTP ${error.response.status} ${JSON.stringify(error.response.data)}`;
  return `${error.stack ?? error}${answer}`;
}

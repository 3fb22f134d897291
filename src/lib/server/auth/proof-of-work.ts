import {
	COUNTER_LEAST,
	COUNTER_MOST,
	LASTS_MINUTES,
	PROOF,
	readSum,
	ROUNDS,
	WAIT_SECONDS,
	type Challenge
} from '$lib/domain/limit/challenge';
import { everyNumber } from '$lib/text/challenge-words';
import { pbkdf2, randomBytes, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { createSeal } from '../identity/seal';
import type { Services } from '../services';
import { allowAttempt, MINUTE } from './rate-limit';

const derive = promisify(pbkdf2);
const KEY_BYTES = 16;
const PURPOSE = 'challenge';

type House = Pick<Services, 'db' | 'now' | 'env'>;

/** What the token says, signed: when it was asked, and what. */
type Asked = { at: number; salt: string; target: string; sum: [number, number] };

const keyFor = async (salt: string, counter: number): Promise<string> =>
	(await derive(`${salt}.${counter}`, Buffer.from(salt, 'hex'), ROUNDS, KEY_BYTES, 'sha256')).toString('hex');

/** A new one, or the one that was asked already, so that who answers in words does not wait twice. */
export async function challengeFor(house: Pick<House, 'now' | 'env'>, earlier: string | null): Promise<Challenge> {
	const known = earlier && readToken(house, earlier);
	const asked = known || (await ask(house));
	const token = known && earlier ? earlier : sign(house, asked);
	const { salt, target, sum } = asked;
	return { token, salt, target, sum, most: COUNTER_MOST, waitSeconds: WAIT_SECONDS };
}

async function ask({ now }: Pick<House, 'now'>): Promise<Asked> {
	const salt = randomBytes(KEY_BYTES).toString('hex');
	const target = await keyFor(salt, randomInt(COUNTER_LEAST, COUNTER_MOST));
	return { at: now().getTime(), salt, target, sum: [randomInt(2, 10), randomInt(2, 10)] };
}

function sign({ env }: Pick<House, 'env'>, asked: Asked): string {
	const body = Buffer.from(JSON.stringify(asked)).toString('base64url');
	return `${body}.${createSeal(env.secret).mac(PURPOSE, body)}`;
}

function readToken({ env, now }: Pick<House, 'env' | 'now'>, token: string): Asked | null {
	const [body = '', mac = ''] = token.slice(0, 1000).split('.');
	if (!createSeal(env.secret).hasMac(PURPOSE, body, mac)) return null;
	const asked = JSON.parse(Buffer.from(body, 'base64url').toString()) as Asked;
	const age = now().getTime() - asked.at;
	return age >= 0 && age < LASTS_MINUTES * MINUTE ? asked : null;
}

/**
 * Whether what came with a form proves that somebody took the trouble. Each proof passes once, on however many machines;
 * one that came too soon or wrong is not spent by that.
 */
export async function takeProofOfWork(house: House, data: FormData): Promise<boolean> {
	const said = (name: string) => {
		const value = data.get(name);
		return typeof value === 'string' ? value.slice(0, 1000) : '';
	};
	const asked = readToken(house, said(PROOF.token));
	if (!asked) return false;
	const worked = await isWorked(asked, said(PROOF.counter));
	if (!worked && !isAnswered(house, asked, said(PROOF.answer))) return false;
	const once = await allowAttempt(house.db, 'challenge', asked.salt, 1, LASTS_MINUTES * MINUTE, house.now());
	return once.allowed;
}

async function isWorked({ salt, target }: Asked, counter: string): Promise<boolean> {
	if (!/^\d{1,5}$/.test(counter)) return false;
	return (await keyFor(salt, Number(counter))) === target;
}

function isAnswered({ now }: Pick<House, 'now'>, { at, sum: [one, other] }: Asked, answer: string): boolean {
	if (now().getTime() - at < WAIT_SECONDS * 1000) return false;
	return everyNumber().some((words) => readSum(answer, words) === one + other);
}

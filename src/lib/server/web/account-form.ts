import type { AccountFault } from '$lib/domain/actor/account-fault';
import type { TooMany } from '$lib/server/auth/limits';
import { services } from '$lib/server/services';
import { textFor } from '$lib/text/catalogue';
import { formatClock, zoneName } from '$lib/text/format';
import { fail, type RequestEvent } from '@sveltejs/kit';

type Typed = { name?: string; email?: string; lang?: string };
type Back = { errors: Record<string, string>; typed: Typed };

const MINUTE = 60_000;

/** What was typed and may be shown again: never a password. */
function typedIn(form: FormData): Typed {
	const shown = ['name', 'email', 'lang'].map((name) => [name, form.get(name)] as const);
	return Object.fromEntries(shown.filter(([, value]) => typeof value === 'string'));
}

/** Gives the form back with what is wrong in words; `form` stands for the form as a whole. */
export function giveBack({ locals }: RequestEvent, form: FormData, faults: Record<string, AccountFault>, status = 422) {
	const words = textFor(locals.lang).account.fault;
	const errors = Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, words[fault]]));
	return fail<Back>(status, { errors, typed: typedIn(form) });
}

/** Gives the form back and says when to try again. */
export function giveBackLater({ locals, setHeaders }: RequestEvent, form: FormData, { retryAt }: TooMany) {
	const { env, now } = services();
	const { lang } = locals;
	setHeaders({ 'retry-after': String(Math.max(1, Math.ceil((retryAt.getTime() - now().getTime()) / 1000))) });
	// To the next whole minute: a clock on the wall does not show the seconds.
	const minute = new Date(Math.ceil(retryAt.getTime() / MINUTE) * MINUTE);
	const time = `${formatClock(lang, minute, env.zone)} ${zoneName(env.zone, minute)}`;
	return fail<Back>(429, { errors: { form: textFor(lang).account.tooMany(time) }, typed: typedIn(form) });
}

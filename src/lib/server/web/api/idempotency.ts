const MOST = 200;

/**
 * What a program calls what it sends, so that it is done once (draft-ietf-httpapi-idempotency-key): a string in quotes, or
 * without them, as most programs write it. Null where it says nothing, false where it cannot be read.
 */
export function idempotencyKeyIn({ headers }: Pick<Request, 'headers'>): string | null | false {
	const said = headers.get('idempotency-key')?.trim() ?? '';
	if (said === '') return null;
	const quoted = QUOTED.exec(said)?.[1]?.replace(/\\(["\\])/g, '$1');
	const name = quoted ?? (BARE.test(said) ? said : '');
	return name !== '' && name.length <= MOST ? name : false;
}

/** A string of RFC 9651, and what needs no quotes. */
const QUOTED = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/;
const BARE = /^[!#-~]+$/;

import { path } from '$lib/text/path';
import { isStaff } from '$lib/domain/actor/actor';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { findOpenedRef } from '../queries/report/opened-report';
import { services } from '../services';

/**
 * The report that is open in this browser by its number and code; anybody else is asked for them first. Where staff sit it
 * shows nobody's contact, whoever typed the code.
 */
export async function requireOpened({
	locals
}: Pick<RequestEvent, 'locals'>): Promise<{ threadId: string; ref: string }> {
	const { openedThreadId, desksHere } = locals.actor;
	if (isStaff(locals.actor) || desksHere.length > 0) error(403);
	const ref = await findOpenedRef(services().db, openedThreadId);
	if (openedThreadId === null || !ref) redirect(303, path(locals.lang, '/lacak'));
	return { threadId: openedThreadId, ref };
}

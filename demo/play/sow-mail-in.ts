import { acceptRaw } from '$lib/server/usecases/mail-in/accept';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import type { Services } from '$lib/server/services';
import { mailIn } from '../content/mail-in';

/** Lets some messages come by mail that nobody knows a place for; the same ones again change nothing. */
export async function sowMailIn(services: Services): Promise<void> {
	for (const [nth, { from, subject, words }] of mailIn.entries()) {
		const raw = `From: ${from}\r\nTo: forum@fkp.test\r\nSubject: ${subject}\r\nMessage-ID: <${nth}@contoh.id>\r\n\r\n${words}\r\n`;
		await acceptRaw(services, Buffer.from(raw), { from: from.replace(/.*<|>/g, ''), to: ['forum@fkp.test'] });
	}
	await readWaitingMail(services);
}

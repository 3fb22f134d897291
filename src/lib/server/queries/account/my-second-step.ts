import { findAuthenticator } from '$lib/server/auth/authenticator';
import { factorsOf, type Factors } from '$lib/server/auth/second-step';
import { base32, otpauthUri } from '$lib/server/auth/totp';
import { qrSvg } from '$lib/server/qr';
import type { Services } from '$lib/server/services';

type MySecondStep = { factors: Factors; pending: { qr: string; typed: string } | null };

/** What this person signs in with; and of an app whose first code has not come back yet, what it takes its secret from. */
export async function findMySecondStep(
	{ db, env }: Pick<Services, 'db' | 'env'>,
	user: { id: string; email: string },
	title: string
): Promise<MySecondStep> {
	const factors = await factorsOf(db, user.id);
	const app = factors.app ? null : await findAuthenticator(db, { env }, user.id);
	if (!app) return { factors, pending: null };
	const uri = otpauthUri(app.secret, `${env.site.shortName} ${env.site.province}`, user.email);
	const typed = (base32(app.secret).match(/.{1,4}/g) ?? []).join(' ');
	return { factors, pending: { qr: qrSvg(uri, title), typed } };
}

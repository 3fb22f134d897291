import type { Services } from '$lib/server/services';
import { sealSecrets } from '$lib/server/webhooks/secret';
import { makeWebhookSecret } from '$lib/server/webhooks/sign';
import { webhook } from '../content/webhooks';

/** One webhook, once. Its form would look its address up, and a demo speaks to nobody. */
export async function sowWebhooks({ db, env, now }: Services): Promise<void> {
	const { id, name, owner, address, kinds } = webhook;
	const agency = await db.selectFrom('agency').select('id').where('slug', '=', owner).executeTakeFirst();
	await db
		.insertInto('webhook')
		.values({
			id,
			name,
			agency_id: agency?.id ?? null,
			address,
			sealed: sealSecrets(env, id, { secret: makeWebhookSecret(), earlier: null }),
			kinds,
			about_agency: agency?.id ?? null,
			about_district: null,
			about_category: null,
			made_at: now(),
			paused_at: now(),
			pause: 'by_administrator'
		})
		.onConflict((row) => row.doNothing())
		.execute();
}

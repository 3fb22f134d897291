import type { Lang } from '$lib/domain/language';
import type { Services } from '$lib/server/services';

export async function changeProfile(
	{ db }: Pick<Services, 'db'>,
	{ userId, name, lang }: { userId: string; name: string; lang: Lang }
): Promise<void> {
	await db.updateTable('app_user').set({ name, lang }).where('id', '=', userId).execute();
}

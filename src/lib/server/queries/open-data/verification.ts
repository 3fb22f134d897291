import type { RowOf } from '$lib/domain/open-data/data-sets';
import { selectMonths } from '../statistics/verification';
import type { Source } from './pages';

/** Every month that is frozen, the newest first: twelve a year. */
export async function* verificationRows({ db }: Source): AsyncGenerator<RowOf<'verifikasi'>[]> {
	const months = await selectMonths(db).execute();
	yield months.map(({ month, received, inTime, countedAt }) => ({
		bulan: month,
		diterima: received,
		tepat_waktu: inTime,
		dihitung: countedAt
	}));
}

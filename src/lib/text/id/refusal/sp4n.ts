import type { PairsFault } from '$lib/forms/sp4n';
import { faultOf, type Refusal } from '../../refusal/refusal';
import { sp4n as words } from '../sp4n/sp4n';

/** Why nothing was handed over to SP4N-LAPOR!, or no number was read. */
export const sp4n = {
	not_allowed: {
		what: 'Hanya moderator yang meneruskan laporan ke SP4N-LAPOR!.',
		next: 'Mungkin tugas Anda sudah berakhir. Muat ulang halamannya.'
	},
	nothing_to_hand: {
		what: 'Tidak ada lagi yang dapat diteruskan dari yang Anda pilih.',
		next: 'Laporan itu sudah ada di berkas lain, sudah bernomor, atau tidak terbuka lagi. Pilih yang lain.'
	},
	quote_open: faultOf(words.fault.quote_open),
	columns_missing: faultOf(words.fault.columns_missing),
	empty: faultOf(words.fault.empty),
	too_many: faultOf(words.fault.too_many)
} satisfies Record<PairsFault | 'not_allowed' | 'nothing_to_hand', Refusal>;

import type { FollowList, FollowSubject } from '$lib/domain/follow/subject';

const LISTS = {
	complaint: '/pengaduan',
	consultation: '/konsultasi',
	moderation: '/moderasi-log'
} as const satisfies Record<FollowList, `/${string}`>;

/** Where what is followed is read. */
export function placeOfSubject(subject: FollowSubject): `/${string}` {
	if (subject.kind === 'complaint') return `/pengaduan/${subject.ref}`;
	if (subject.kind === 'consultation') return `/konsultasi/${subject.slug}`;
	if (subject.kind === 'list') return LISTS[subject.list];
	const { agency, district, category, words } = subject;
	if (agency && !district && !category && words === '') return `/instansi/${agency.slug}`;
	const query = new URLSearchParams({
		...(words !== '' && { cari: words }),
		...(agency && { instansi: agency.slug }),
		...(district && { wilayah: district.code }),
		...(category && { kategori: category.slug })
	});
	return `/pengaduan?${query}`;
}

import type { Lang } from '$lib/domain/language';
import type { AttendeeField } from '$lib/forms/consultation/hosting/people';
import { consultationTextFor } from './consultation-catalogue';

/** What the fields of an attendance list are called, at the desk and by the door. */
export function attendeeLabels(lang: Lang): Record<AttendeeField, string> {
	const says = consultationTextFor(lang).gathering.attendance;
	return {
		...{ nama: says.name, organisasi: says.organisation, unsur: says.unsur, jenis_kelamin: says.gender },
		...{ disabilitas: says.disability, telepon: says.phone }
	};
}

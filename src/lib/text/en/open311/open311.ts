import type { Open311Words } from '../../open311-catalogue';

export const open311: Open311Words = {
	keyService: (origin) =>
		`Keys are made by the administrators of this forum, for agencies and partners. Write to us at ${origin}/en/kontak.`,
	service: (category) => `Reports about ${category}. A moderator checks each and sends it to an agency.`,
	near: (village) => `Near ${village}`,
	about: (category, district) => `${category}, ${district}`,
	photo: 'Photo',
	filed: 'A moderator checks the report before it is shown to the public.',
	attribute: {
		jenis: 'What kind of report is this?',
		jenisHint: 'Without a choice it is a complaint.',
		tanggal: 'When did it happen?',
		tanggalHint: 'Year-month-day, such as 2026-11-20. May be left empty.',
		tampil: 'Who may see it?',
		tampilHint: 'Without a choice it is public, unless its category is sensitive.',
		tampilPeka: 'Without a choice, reports of this category are confidential.',
		peka: 'Reports of this category are sensitive: they are not shown to the public unless the person says otherwise.'
	},
	place: {
		place_missing: 'Say where: lat and long, address_string, or address_id.',
		position_invalid: 'lat and long have to come together, in decimal degrees, such as 0.7893 and 127.3774.',
		position_far: 'That point is near no village of this province.',
		address_unknown:
			'The regency or city is not known. Name it in address_string, or give its code in address_id, such as 82.71.'
	},
	fault: {
		no_key: 'api_key is missing or not valid.',
		no_scope: 'This key may not do that.',
		too_often: 'Too often. Try again later.',
		pushed_status: 'That status is not known.',
		text_too_long: (most) => `description has ${most} characters at most.`,
		name_unreadable: 'That Idempotency-Key cannot be read: at most 200 characters without a space, or in quotes.',
		name_reused: 'This Idempotency-Key was used for another report.',
		name_at_work: 'The same is being done at this moment. Wait a little, then send it again.',
		update_spent: 'This update_id was used for another update.',
		no_act: 'The report takes no such update now, or something is missing: words, place, day or photo.',
		not_found: 'There is no report with that number, or it is not shown to the public.',
		no_address: 'There is no such address. All of them are in discovery.xml.',
		no_service: 'There is no such service_code. Take it from services.xml.',
		service_missing: 'service_code is missing. Take it from services.xml.',
		no_token: 'There is no report for that token.',
		unreadable: 'The body of the request could not be read as a form.',
		too_large: 'The body of the request is too large.',
		instant: (name) => `${name} is no instant. Write it with its zone, such as 2026-11-21T14:05:00+09:00.`,
		span: (days) => `One request covers ${days} days at most. Ask for part after part.`,
		order: 'The beginning has to come before the end.',
		status: 'status is open, closed, or both with a comma.',
		after: 'after is no place in this list; take it from the Link header of the answer before.',
		page: (most) => `page begins with 1, and page_size is between 1 and ${most}.`,
		too_many_ids: (most) => `No more than ${most} numbers at once.`,
		too_many_updates: (most) => `There are more than ${most} updates in that span. Ask for a shorter one.`
	}
};

import type { DemoDistrict, DemoPlace } from './types';

/** Puts a place and its district into a template's text. */
export function fillPlaceholders(text: string, place: DemoPlace, district: DemoDistrict): string {
	return text.replaceAll('{place}', place.name).replaceAll('{district}', district.name);
}

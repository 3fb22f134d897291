import { ASKED_OF } from '$lib/domain/actor/second-step';
import { choice, day, number } from '../kit/field';
import { form } from '../kit/form';
import { ASKING, ASKING_LABELS, onlyAsked } from './asking';

export const SECOND_STEP_RULE = form({
	name: 'second_step_rule',
	fields: { diminta: choice(ASKED_OF), masa: number({ least: 0, most: 90 }), sejak: day, ...ASKING },
	labels: ({ admin: { waysIn, province } }) => ({
		...waysIn.fields,
		alasan: province.fields.alasan,
		...ASKING_LABELS
	})
});

export const UNINVITE = onlyAsked('uninvite');
export const ASSENT = onlyAsked('assent');
export const LINK_OFFICE = onlyAsked('link_office');
export const UNLINK_OFFICE = onlyAsked('unlink_office');
export const UNLOCK = onlyAsked('unlock');

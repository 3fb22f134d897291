import type {
	calendar as calendarSource,
	policy as policySource,
	province as provinceSource,
	rule as ruleSource
} from '../../id/refusal/administration';
import { forStaff } from '../../refusal/refusal';
import { webhook } from './webhook';

const KEEPER = forStaff('operator' as const, 'appointment' as const);

export const calendar: typeof calendarSource = {
	not_allowed: {
		what: 'You cannot change the calendar of working days.',
		why: 'It decides the deadline of every report, so only administrators who were appointed by decree change it.',
		next: 'Tell an administrator of the calendar the day and the number of its decree.',
		turn: KEEPER
	},
	not_found: {
		what: 'This day is no longer in the newest calendar.',
		why: 'Another administrator changed or withdrew it.',
		next: 'Reload the page, then choose the day again.',
		turn: 'operator'
	},
	nothing_staged: {
		what: 'No changes are prepared.',
		why: 'Another administrator may have published them.',
		next: 'Reload the page to see the newest version.',
		turn: 'operator'
	},
	changed_meanwhile: {
		what: 'Changes were added or taken away since this page was opened.',
		why: 'The effect that you read is not the one that would follow.',
		next: 'Check the effect below again, then publish.',
		turn: 'operator'
	},
	not_previewed: {
		what: 'These changes cannot be published yet.',
		why: 'Their effect on running deadlines is still being counted.',
		next: 'Wait for the result below, then publish.',
		turn: 'operator'
	},
	past_days: {
		what: 'Some of the changes are about days that have passed.',
		next: 'Check the dates. If they are meant, tick the statement, then publish.'
	},
	lines_wrong: {
		what: 'Some lines have to be put right; nothing is prepared yet.',
		next: 'Put them right in the box below, then check again.'
	}
};

export const policy: typeof policySource = {
	not_allowed: {
		what: 'You cannot change the limits.',
		why: 'They bind every agency, so only administrators who were appointed by decree change them.',
		next: 'Tell an administrator of the limits the legal basis.',
		turn: KEEPER
	},
	in_the_past: {
		what: 'The first day has passed.',
		next: 'Counts that run must not change; choose today or later.'
	},
	used_today: {
		what: 'A count began today under the current limit.',
		next: 'Choose tomorrow or later.'
	},
	later_version: {
		what: 'There is a version that begins on that day or later.',
		next: 'Choose a day after the last version.'
	},
	not_shorter: {
		what: 'This value is not shorter than the general one.',
		next: 'The value of one agency has to be shorter; lower the number.'
	},
	same_as_before: {
		what: 'Length, unit and basis are the same as now.',
		next: 'Change one of them; if they are the same, there is nothing to publish.'
	},
	unknown_agency: { what: 'That agency is not in the list.', next: 'Choose one that is.' },
	unknown_version: {
		what: 'There is no such version, or it was withdrawn.',
		why: 'Another administrator may have been first.',
		next: 'Reload the page to see which versions there are.',
		turn: 'operator'
	},
	in_force: {
		what: 'That version cannot be withdrawn.',
		why: 'It is in force, and people rely on it.',
		next: 'Publish a new version to change it.',
		turn: 'operator'
	},
	in_use: {
		what: 'That version cannot be withdrawn.',
		why: 'Reports have been counted with it.',
		next: 'Publish a new version to change it.',
		turn: 'operator'
	},
	not_found: { what: 'No general limit is in force on that day.', next: 'Choose a day after the general limit began.' }
};

/** Why a rule of the forum was not changed. */
export const rule: typeof ruleSource = {
	not_allowed: {
		what: 'You cannot change the rules of the forum.',
		why: 'The rules bind everybody in this forum, so only an administrator appointed by decree changes them.',
		next: 'Put your proposal to the administrator.',
		turn: KEEPER
	},
	in_the_past: {
		what: 'That day is over.',
		next: 'What was decided may not change; choose today or later.'
	},
	later_version: {
		what: 'There is a version that begins on that day or later.',
		next: 'Choose a day after the last version.'
	},
	same_as_before: {
		what: 'It says what is in force already.',
		next: 'Change something; if it is meant to be the same, there is nothing to publish.'
	},
	flag_reason_taken: {
		what: 'That reason of flags is answered by another rule.',
		next: 'Choose another reason, or none.'
	},
	not_in_force: {
		what: 'The rule is not in force on that day, or has been ended.',
		next: 'Reload the page to see the versions there are.'
	},
	flags_need_it: {
		what: 'This rule answers one of the reasons of flags.',
		next: 'First publish a version without that reason, and give the reason to another rule.'
	}
};

/** Why the province was not changed. */
export const province: typeof provinceSource = {
	not_allowed: {
		what: 'This change is not yours to make.',
		why: 'What the province consists of decides who answers citizens, so only an administrator who was appointed by decree changes it; the services of an agency are changed by its head too, while in office.',
		next: 'Tell an administrator the change and the number of its decree.',
		turn: KEEPER
	},
	service_elsewhere: {
		what: 'Another agency keeps this service.',
		why: 'A standard of service is changed by the head of the agency that renders it, and by administrators. Services pass on when agencies merge or tasks move.',
		next: 'Tell that agency what should change.',
		turn: KEEPER
	},
	changed_meanwhile: {
		what: 'Somebody else published a new version since you opened this form.',
		why: 'Saved over it at once, their change would be lost unread.',
		next: 'Compare below: what you changed stays as you wrote it, all the rest follows that version already.',
		turn: forStaff('operator', 'desk')
	},
	same_province: { what: 'Nothing changes.', next: 'Change something, or leave it.' },
	name_taken: {
		what: 'There is an agency with that name.',
		next: 'Use another name, or change the agency that there is.'
	},
	day_ahead: { what: 'That day has not come.', next: 'A new name holds since today or earlier; choose another day.' },
	already_ended: {
		what: 'This agency has been ended.',
		why: 'Another administrator may have been first.',
		next: 'Load the page again to see how it stands.',
		turn: 'operator'
	},
	not_ended: {
		what: 'This agency is not being ended.',
		why: 'Another administrator may have taken it back.',
		next: 'Load the page again to see how it stands.',
		turn: 'operator'
	},
	unknown_agency: { what: 'There is no such agency, or it has ended.', next: 'Choose another one from the list.' },
	unknown_category: {
		what: 'A category that was chosen is not of this agency, or is gone.',
		next: 'Choose again from the list.'
	},
	ends_before_it_begins: { what: 'Its last day is before its first.', next: 'Check both days.' },
	agency_required: { what: 'This role is held at an agency.', next: 'Choose the agency.' },
	no_agency_role: { what: 'This role is held at no agency.', next: 'Leave the agency empty.' },
	unknown_account: { what: 'That person has no account.', next: 'Fill in their name to invite them.' },
	last_admin: {
		what: 'This is the last administrator who can come in.',
		next: 'Appoint another one, wait until they have come in, then end this.'
	},
	no_invitation: { what: 'This person has accepted the invitation.', next: 'There is nothing to send again.' },
	locks_you_out: {
		what: 'This rule would shut you out yourself: you have no second step.',
		next: 'Set up a second step in your account first, or give time to get ready.'
	},
	own_account: {
		what: 'This account is yours.',
		next: 'Take it off on its security page, or ask another administrator.'
	},
	no_second_step: { what: 'This person has no second step.', next: 'There is nothing to take off.' },
	own_link: { what: 'This request is yours.', next: 'Another administrator agrees to it; they have been told.' },
	no_link_asked: { what: 'No request for a link waits.', next: 'Reload the page to see how it stands.' },
	no_link: { what: 'This account is not linked.', next: 'There is nothing to take off.' },
	link_taken: {
		what: 'That office account is linked to another account.',
		next: 'Take the earlier link off first, or turn this request down.'
	},
	own_request: { what: 'You asked for it yourself.', next: 'Another administrator agrees; they have been told.' },
	administrator_ended: {
		what: 'The appointment of another administrator has just been ended.',
		why: 'Nobody becomes the only administrator by ending the others: they still count for fourteen days.',
		next: 'Wait fourteen days from then, or restore the appointment so that they can agree.',
		turn: 'operator'
	},
	administrator_new: {
		what: 'You have only just been appointed an administrator.',
		why: 'Whoever agrees is not somebody just appointed: a new administrator counts after fourteen days.',
		next: 'Another administrator who has served longer can agree.',
		turn: 'operator'
	},
	nothing_to_assent: { what: 'Nothing waits for anybody to agree.', next: 'Reload the page to see how it stands.' },
	unlocking_already: { what: 'It was asked for already.', next: 'Wait until 24 hours are over, or stop it.' },
	no_older_secret: {
		what: 'No other secret is named.',
		next: 'Name the older secret in FKP_SECRET_ALSO, then start the site anew.'
	},
	nothing_to_reseal: {
		what: 'Nothing lies under an older secret any more.',
		next: 'Reload the page to see how it stands.'
	},
	no_key: { what: 'There is no such key.', next: 'Reload the page and begin again from the list of keys.' },
	key_ended: { what: 'This key has been ended.', next: 'Make a new one if it is still needed.' },
	key_in_the_past: { what: 'Its last day has passed.', next: 'Choose today or a later day, or leave it empty.' },
	key_name_taken: {
		what: 'Another holder or an agency has that name.',
		next: 'Choose a name that cannot be mistaken: the public reads it at every step.'
	},
	no_such_office: {
		what: 'Nobody holds that office now.',
		next: 'Choose an officer or a head of an agency who serves today.'
	},
	scope_unfit: {
		what: 'A key of this holder cannot open all that was chosen.',
		next: 'Partners report and reply; officials report, answer and handle.'
	},
	nothing_to_stop: {
		what: 'Nothing is being waited for.',
		why: 'It may have been stopped, or the wait is over.',
		next: 'Reload the page to see how it stands.',
		turn: 'operator'
	},
	rung_required: {
		what: 'The steps above cannot be left out.',
		next: 'Fill in their days; only the reminder may be empty.'
	},
	limit_unbounded: {
		what: 'That limit is too far from the default.',
		next: 'Fill in a number between those named at the field.'
	},
	ladder_disordered: {
		what: 'The steps are upside down.',
		next: 'Each comes on the day of the one below or after it.'
	},
	own_parent: { what: 'A category cannot be part of itself.', next: 'Choose another one.' },
	service_taken: {
		what: 'That agency has a service of this name already.',
		next: 'Use another name, or change the service that stands.'
	},
	service_ended: {
		what: 'This service has been ended.',
		why: 'Somebody else may have been first.',
		next: 'Load the page again to see how it stands.',
		turn: 'operator'
	},
	service_stands: {
		what: 'This service is not about to end.',
		why: 'Somebody else may have taken it back.',
		next: 'Load the page again to see how it stands.',
		turn: 'operator'
	},
	district_missing: {
		what: 'There are subdistricts or villages whose district is not recorded.',
		next: 'Add the line of the district to this list.'
	},
	lines_wrong: { what: 'No line can be recorded.', next: 'Mend them below, then look again.' },
	accent_faint: { what: 'That colour is hard to read.', next: 'Choose a darker one.' },
	zone_fixed: {
		what: 'The time zone cannot be changed any more.',
		why: 'There are reports or consultations whose deadlines are reckoned by the present one.',
		next: 'Choose the present zone.',
		turn: 'operator'
	},
	zone_unknown: { what: 'That time zone is not known.', next: 'Choose WIB, WITA or WIT.' },
	no_server: { what: 'No way to send mail is set yet.', next: 'Have SMTP_URL set, then try again.' },
	no_picture: { what: 'That file is no picture that can be a logo.', next: 'Choose one PNG, WebP or JPEG picture.' },
	...webhook,
	successor_required: {
		what: 'Open reports or categories are still with this agency.',
		next: 'Choose the successor that takes them over.'
	}
};

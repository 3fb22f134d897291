/** Why something of a person may be kept (UU 27/2022, Ps. 20). */
export type Ground = 'public_task' | 'consent' | 'legal_duty' | 'security';

/**
 * What becomes of it when its person is erased: it is deleted; something that names nobody takes its place; it stays as it is
 * and belongs to nobody; or it stays, because an office did it and answers for it.
 */
export type Treatment = 'deleted' | 'replaced' | 'nameless' | 'of_office';

type Kept = {
	ground: Ground;
	erased: Treatment;
	/** Something of it lies under the site's secret. */
	sealed?: true;
	/** It is of people who have given a code and no account, too. */
	guests?: true;
	/** Its columns, table by table. */
	columns: Readonly<Record<string, string>>;
};

/**
 * Everything that the forum keeps of people, by what it is to them. One register: their own page and file, the register of
 * processing, a notice of a breach and erasure all read it, and a test holds it to the columns of the live database.
 */
export const REGISTER = {
	account: {
		ground: 'public_task',
		erased: 'replaced',
		columns: {
			app_user:
				'id email name lang created_at invited_at email_confirmed_at erased_at quiet_from quiet_until duties_daily own_way followed_way duties_way gathered_way',
			mail_refused: 'who status at'
		}
	},
	sign_in: {
		ground: 'security',
		erased: 'deleted',
		sealed: true,
		columns: {
			app_user: 'password_hash',
			session: 'id user_id expires_at created_at device place proved_at sso_subject sso_sid sso_hint',
			email_token: 'id user_id purpose expires_at used_at email',
			authenticator: 'user_id sealed confirmed_at last_step',
			recovery_code: 'user_id key used_at',
			passkey: 'id user_id name public_key counter created_at used_at',
			ceremony: 'key purpose user_id expires_at sso_subject sso_sid sso_hint',
			sso_link: 'user_id issuer subject sealed asked_at linked_at',
			sso_spent: 'key expires_at',
			known_device: 'user_id key seen_at',
			unlocking:
				'id user_id asked_by asked_at due_at stopped_at stopped_by done_at needs_assent assented_at assented_by',
			rate_limit: 'key count resets_at',
			spent_form: 'key act digest outcome at',
			sent_request: 'digest says'
		}
	},
	appointment: {
		ground: 'legal_duty',
		erased: 'of_office',
		columns: {
			membership: 'id user_id role agency_id decree may_open_identity valid_from valid_until made_at ended_at ended_by',
			absence: 'id agency_id user_id deputy_id from_day until_day written_by written_at ended_by ended_at',
			api_key: 'id public_id digest name membership_id scopes valid_until used_at made_at ended_at'
		}
	},
	desk: {
		ground: 'public_task',
		erased: 'deleted',
		sealed: true,
		columns: {
			desk_view: 'code role agency_id owner_id shared name query made_at',
			desk_visit: 'user_id role agency_id since seen_at',
			desk_feed: 'user_id role agency_id key made_at',
			watch: 'thread_id user_id since',
			queue_lease: 'kind target_id holder_id taken_at expires_at',
			answer_draft: 'user_id thread_id act sealed updated_at',
			answer_draft_file: 'user_id thread_id act file_id position'
		}
	},
	report_identity: {
		ground: 'public_task',
		erased: 'deleted',
		sealed: true,
		guests: true,
		columns: {
			reporter: 'thread_id user_id code_hash sealed has_contact lang consent_at',
			case_calendar: 'thread_id key code_hash made_at'
		}
	},
	report: {
		ground: 'public_task',
		erased: 'nameless',
		guests: true,
		columns: {
			thread: 'title search search_head',
			search_word: 'word',
			complaint: 'body body_html place occurred_on rating rating_words',
			earlier_report: 'thread_id seq title body place',
			earlier_words: 'id thread_id post_id correction_id body until_at'
		}
	},
	post: {
		ground: 'public_task',
		erased: 'nameless',
		guests: true,
		columns: {
			post: 'author_user_id body body_html',
			thread_event: 'actor_user_id data',
			post_print: 'post_id bands',
			hold: 'grounds'
		}
	},
	input: {
		ground: 'public_task',
		erased: 'replaced',
		sealed: true,
		guests: true,
		columns: {
			input: 'organisation display_name unsur',
			guest: 'post_id code_hash sealed has_contact lang'
		}
	},
	file: {
		ground: 'public_task',
		erased: 'nameless',
		sealed: true,
		guests: true,
		columns: {
			file: 'name bytes thumbnail sha256',
			attachment: 'id thread_id post_id file_id position',
			picture_facts: 'file_id sealed',
			picture_print: 'file_id version points words'
		}
	},
	draft: {
		ground: 'public_task',
		erased: 'deleted',
		sealed: true,
		columns: {
			draft: 'id submission_key form updated_at sent_at thread_id user_id token at_counter',
			draft_file: 'draft_id file_id position'
		}
	},
	meeting: {
		ground: 'public_task',
		erased: 'replaced',
		sealed: true,
		columns: {
			attendance:
				'id meeting_id thread_id user_id name organisation unsur gender disability sealed channel voice form_key at',
			invitation: 'id thread_id name organisation unsur sealed at sent_at',
			signatory: 'name office gender user_id sealed',
			signatory_stand_in: 'name office user_id reason',
			minutes: 'canonical',
			minutes_voided: 'canonical signatures'
		}
	},
	follow: {
		ground: 'consent',
		erased: 'deleted',
		sealed: true,
		columns: {
			follow:
				'thread_id user_id at id follower_id agency_id district_code category_slug list words letters paused_at confirmed_at told_to',
			follower: 'id address_key sealed lang quiet_from quiet_until refused_at created_at'
		}
	},
	notice: {
		ground: 'public_task',
		erased: 'deleted',
		sealed: true,
		guests: true,
		columns: {
			notice: 'recipient',
			delivery: 'recipient',
			fan_out: 'after',
			mail: 'recipient subject body_text body_html calendar last_error',
			push: 'recipient subscription_id user_id',
			push_subscription: 'id user_id endpoint_key sealed device session_id seen_in made_at seen_at',
			reply_address: 'id thread_id recipient purpose named_at last_mail_id'
		}
	},
	mail_in: {
		ground: 'public_task',
		erased: 'deleted',
		sealed: true,
		guests: true,
		columns: {
			mail_in: 'id once_key arrived_at size sealed attempts next_at verdict judged_at reply_id',
			mail_pen: 'mail_in_id why at sealed decision decided_at decided_by follows asked_at asked_by thrown_for',
			mail_told: 'address_key day'
		}
	},
	voice: {
		ground: 'public_task',
		erased: 'nameless',
		columns: {
			support: 'thread_id supporter at post_id text_version affirmed_versions',
			flag: 'id thread_id post_id reason words flagger at settled_at outcome block',
			second_look: 'asker reason first_decider',
			closing_voice: 'look_id voice done at',
			survey_answer:
				'survey_id voice form_key requirements procedure time cost product competence conduct complaints facilities gender age_group education occupation words answered_on'
		}
	},
	moderation: {
		ground: 'legal_duty',
		erased: 'nameless',
		columns: {
			decision: 'subject_user_id reason end_reason',
			appeal_event: 'user_id words',
			correction: 'words answer'
		}
	},
	opening: {
		ground: 'legal_duty',
		erased: 'of_office',
		guests: true,
		columns: { identity_opening: 'id thread_id user_id role reason at' }
	},
	masked: {
		ground: 'legal_duty',
		erased: 'deleted',
		sealed: true,
		guests: true,
		columns: { redaction: 'sealed passages' }
	},
	log: {
		ground: 'legal_duty',
		erased: 'nameless',
		guests: true,
		columns: { log_leaf: 'secret opens' }
	},
	request: {
		ground: 'legal_duty',
		erased: 'nameless',
		guests: true,
		columns: {
			data_request: 'id user_id thread_id kind words asked_at due_at outcome answer answered_at answered_by',
			erasure: 'id user_id thread_id at counts'
		}
	},
	official: {
		ground: 'legal_duty',
		erased: 'of_office',
		columns: {
			province_change: 'by_user_id subject_id title before after reason',
			answer_template: 'owner_id',
			answer_template_version: 'by_user_id',
			appeal: 'first_decider decided_by barred',
			bulk: 'doer_id input',
			calendar_change: 'author_id',
			calendar_version: 'author_id',
			complaint: 'decider_ids assignee_id',
			consultation: 'facilitator_id contact',
			consultation_text: 'author_id',
			correction: 'settled_by',
			deadline_policy: 'author_id withdrawn_by',
			decision: 'by_user_id ended_by',
			forum_rule: 'published_by',
			hold_settings: 'by_user_id',
			material: 'author_id',
			merge_suggestion: 'declined_by',
			minutes_item: 'person_in_charge',
			publication: 'author_id',
			retention: 'by_user_id',
			routing_version: 'published_by',
			second_look: 'answered_by',
			second_step_rule: 'author_id',
			site: 'officer officer_email',
			sp4n_handover: 'by_user_id',
			survey: 'created_by closed_by',
			tag: 'made_by',
			tag_rename: 'by_id',
			thread_tag: 'put_by taken_by',
			watched_word: 'by_user_id'
		}
	}
} as const satisfies Record<string, Kept>;

export type Kind = keyof typeof REGISTER;
export const KINDS = Object.keys(REGISTER) as Kind[];

export const keptOf = (kind: Kind): Kept => REGISTER[kind];

/** Every column of people as `table.column`, with the kinds that it belongs to. */
export const columnsOfPeople = (): Map<string, Kind[]> => {
	const found = new Map<string, Kind[]>();
	for (const kind of KINDS)
		for (const [table, columns] of Object.entries(keptOf(kind).columns))
			for (const column of columns.split(' ')) {
				const name = `${table}.${column}`;
				found.set(name, [...(found.get(name) ?? []), kind]);
			}
	return found;
};

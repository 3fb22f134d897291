-- Following a whole list: all reports, all consultations, the book of moderation. It comes as a letter of the day unless its
-- owner says otherwise.

alter table follow
	add column list text constraint follow_list_check check (list in ('complaint', 'consultation', 'moderation')),
	-- Of the book: the last entry of which its reader has heard.
	add column told_to int,
	drop constraint follow_subject_check,
	add constraint follow_subject_check check (
		case when thread_id is null and list is null
			then num_nonnulls(agency_id, district_code, category_slug) > 0 or words <> ''
			else num_nonnulls(thread_id, list, agency_id, district_code, category_slug) = 1 and words = ''
		end
	),
	-- The book is told once a day, or not at all.
	add constraint follow_book_check check (
		case when list = 'moderation' then told_to is not null and letters <> 'at_once' else told_to is null end
	);
drop index follow_once_key;
create unique index follow_once_key on follow
	((coalesce(user_id, follower_id)), thread_id, agency_id, district_code, category_slug, words, list) nulls not distinct;
create index follow_book_idx on follow (told_to) where list = 'moderation';

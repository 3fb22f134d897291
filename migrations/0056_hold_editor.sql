-- Who changes what is held before publication says why, and the trial that they read stays with what they published.
-- What was published before this has no reason, and was tried on nothing.
alter table hold_settings
	-- No settings of its own from here on: those of the category above hold, or everybody's, or those of the house.
	add column follows boolean not null default false,
	add column reason text not null default '' check (length(reason) <= 500),
	add column tried int check (tried >= 0),
	add column held_before int check (held_before between 0 and tried),
	add column held_after int check (held_after between 0 and tried);

alter table watched_word
	-- What it means, for who decides and does not know it; and the rule that words with it usually break.
	add column meaning text not null default '' check (length(meaning) <= 200),
	add column rule_code text constraint watched_word_rule_code_check check (rule_code ~ '^[A-Z][0-9]{1,2}$'),
	add column reason text not null default '' check (length(reason) <= 500),
	add column tried int check (tried >= 0),
	add column held_before int check (held_before between 0 and tried),
	add column held_after int check (held_after between 0 and tried);

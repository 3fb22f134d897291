-- Templates of answers to the inputs of a consultation, too.

alter table answer_template
	drop constraint answer_template_act_check,
	add constraint answer_template_act_check check (act in ('answer', 'promise', 'resolve', 'ask', 'dispose')),
	-- A consultation is of no category.
	add constraint answer_template_category_check check (act <> 'dispose' or category_slug is null);

-- Files of citizens are called by what they are; what they were called before names people. Of a report itself, and of the
-- kinds of posts that citizens write.
with sent as (
	select
		file.id,
		file.media_type,
		row_number() over (
			partition by attachment.thread_id, attachment.post_id, file.media_type = 'application/pdf'
			order by attachment.position, file.id
		) as number
	from attachment
	join file on file.id = attachment.file_id
	left join post on post.id = attachment.post_id
	where attachment.post_id is null or post.kind in ('reply', 'completion', 'objection', 'input')
)
update file set name = case sent.media_type
	when 'application/pdf' then 'dokumen-' || sent.number || '.pdf'
	when 'image/png' then 'foto-' || sent.number || '.png'
	when 'image/webp' then 'foto-' || sent.number || '.webp'
	else 'foto-' || sent.number || '.jpg'
end
from sent
where sent.id = file.id;

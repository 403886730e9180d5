-- Changes that follow on, all of one client, into the log with one call. It does nothing, and answers with no row, where
-- one of them is known already or its number is not the next: that is decided step by step.
-- Inside, every statement sees what was committed before the plan was held.
create function take_in(
  which text, writer text, sender text, first_number integer, ids text[], bodies text[],
  records text[], places integer[], heard text
) returns table (epoch text, before integer, received_at text) language plpgsql as $$
#variable_conflict use_column
declare
  held plan%rowtype;
  at text;
begin
  select * into held from plan where id = which for update;
  if held.id is null
    or first_number <> 1 + coalesce((select last_seq from client where plan = which and id = sender), 0)
    or exists (select 1 from change where plan = which and id = any(ids))
    or exists (select 1 from rejection where plan = which and id = any(ids))
  then
    return;
  end if;
  at := coalesce(heard, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
  insert into change (plan, seq, id, client, client_seq, member, received_at, body)
    select which, held.head + place, id, sender, first_number + place - 1, writer, at, body
    from unnest(ids, bodies) with ordinality as row (id, body, place);
  insert into touch (plan, record, seq)
    select which, record, held.head + place from unnest(records, places) as row (record, place);
  insert into client (plan, id, last_seq) values (which, sender, first_number + cardinality(ids) - 1)
    on conflict (plan, id) do update set last_seq = excluded.last_seq;
  update plan set head = held.head + cardinality(ids) where id = which;
  return query select held.epoch, held.head, at;
end $$;

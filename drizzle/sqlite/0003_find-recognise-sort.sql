CREATE TABLE `hints` (
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`evidence` text NOT NULL,
	`dismissed_by` text,
	`dismissed_at` text,
	PRIMARY KEY(`request_id`, `kind`),
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dismissed_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `labels` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`meaning` text NOT NULL,
	`colour` text NOT NULL,
	`retired` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `labels_name` ON `labels` (`name`);--> statement-breakpoint
CREATE TABLE `belongings` (
	`request_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`household_id` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `belongings_person` ON `belongings` (`person_id`);--> statement-breakpoint
CREATE INDEX `belongings_household` ON `belongings` (`household_id`);--> statement-breakpoint
CREATE TABLE `request_keys` (
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`request_id` text NOT NULL,
	PRIMARY KEY(`kind`, `value`, `request_id`),
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `request_keys_request` ON `request_keys` (`request_id`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`one_id` text NOT NULL,
	`other_id` text NOT NULL,
	`kind` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` text NOT NULL,
	`undone_by` text,
	`undone_at` text,
	FOREIGN KEY (`one_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_standing` ON `verdicts` (`one_id`,`other_id`) WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX `verdicts_other` ON `verdicts` (`other_id`);--> statement-breakpoint
CREATE INDEX `verdicts_one` ON `verdicts` (`one_id`);--> statement-breakpoint
CREATE TABLE `bulk_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`worker_id` text NOT NULL,
	`kind` text NOT NULL,
	`asked` text NOT NULL,
	`at` text NOT NULL,
	`reversed_at` text,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `bulk_actions_worker` ON `bulk_actions` (`worker_id`,`at`);--> statement-breakpoint
CREATE TABLE `bulk_results` (
	`bulk_id` text NOT NULL,
	`request_id` text NOT NULL,
	`version` integer NOT NULL,
	`entry_id` text,
	`refusal` text,
	PRIMARY KEY(`bulk_id`, `request_id`),
	FOREIGN KEY (`bulk_id`) REFERENCES `bulk_actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `reversals` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`worker_id` text NOT NULL,
	`act` text NOT NULL,
	`at` text NOT NULL,
	`version` integer NOT NULL,
	`before` text NOT NULL,
	`told` text NOT NULL,
	`bulk_id` text,
	`taken_back_by` text,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `reversals_bulk` ON `reversals` (`bulk_id`) WHERE bulk_id is not null;--> statement-breakpoint
CREATE INDEX `reversals_at` ON `reversals` (`at`);--> statement-breakpoint
CREATE TABLE `name_spellings` (
	`spelling` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`spelling`, `word`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `search_due` (
	`request_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
-- Without contents of its own: it knows which request has which word, and nothing can be read back from it.
CREATE VIRTUAL TABLE search_index USING fts5(
	number, names, contact, place, identity, household,
	content='', contentless_delete=1, detail=column, prefix='2 3', tokenize='ascii'
);
--> statement-breakpoint
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 8);
--> statement-breakpoint
CREATE VIRTUAL TABLE search_texts USING fts5(
	words, content='', contentless_delete=1, detail=none, prefix='4 5 6', tokenize='ascii'
);
--> statement-breakpoint
INSERT INTO search_texts (search_texts, rank) VALUES ('automerge', 8);
--> statement-breakpoint
CREATE TABLE `list_layouts` (
	`worker_id` text NOT NULL,
	`list` text NOT NULL,
	`layout` text NOT NULL,
	PRIMARY KEY(`worker_id`, `list`),
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`worker_id` text,
	`address` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `saved_views_worker` ON `saved_views` (`worker_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_own_name` ON `saved_views` (`worker_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_office_name` ON `saved_views` (`name`) WHERE worker_id is null;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `touched_on` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `labels` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `hints` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `applicant_order` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `aid_requests_free` ON `aid_requests` (`holder_id`,`urgency_rank`,`due_on`,`id`) WHERE stage <> 'closed' and holder_id is null;--> statement-breakpoint
CREATE INDEX `aid_requests_untouched` ON `aid_requests` (`touched_on`,`id`) WHERE stage <> 'closed';--> statement-breakpoint
CREATE INDEX `aid_requests_resting` ON `aid_requests` (`holder_id`,`touched_on`,`id`) WHERE stage <> 'closed';--> statement-breakpoint
CREATE INDEX `aid_requests_underived` ON `aid_requests` (`register_order`) WHERE applicant_order = '';--> statement-breakpoint
CREATE INDEX `aid_requests_closed_applicant` ON `aid_requests` (`applicant_order`,`id`) WHERE stage = 'closed';--> statement-breakpoint
ALTER TABLE `notices` ADD `bulk_id` text;--> statement-breakpoint
ALTER TABLE `notices` ADD `requests` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
update aid_requests set touched_on = coalesce((select max(substr(journal.at, 1, 10)) from journal where journal.request_id = aid_requests.id and journal.actor_id is not null), received_on);

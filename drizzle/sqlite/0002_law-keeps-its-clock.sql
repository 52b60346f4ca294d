CREATE TABLE `agenda_points` (
	`meeting_id` text NOT NULL,
	`request_id` text NOT NULL,
	`matter` text NOT NULL,
	`position` integer NOT NULL,
	`put_by` text NOT NULL,
	`put_at` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `request_id`, `matter`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_points_request` ON `agenda_points` (`request_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`aid_type` text NOT NULL,
	`kind` text NOT NULL,
	`ground` text,
	`amount` integer,
	`periodicity` text,
	`from` text,
	`until` text,
	`calculation` text DEFAULT '' NOT NULL,
	`reasons_in_fact` text DEFAULT '' NOT NULL,
	`reasons_in_law` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`decided_on` text NOT NULL,
	`meeting_id` text,
	`ratified_on` text,
	`rejected_on` text,
	`entered_by` text NOT NULL,
	`entered_at` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `decisions_request` ON `decisions` (`request_id`);--> statement-breakpoint
CREATE INDEX `decisions_to_ratify` ON `decisions` (`decided_on`) WHERE body = 'president' and ratified_on is null and rejected_on is null;--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`agenda_closes_on` text NOT NULL,
	`closed_at` text,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_day` ON `meetings` (`body`,`held_on`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`aid_type` text NOT NULL,
	`kind` text NOT NULL,
	`ground` text,
	`amount` integer,
	`periodicity` text,
	`from` text,
	`until` text,
	`calculation` text DEFAULT '' NOT NULL,
	`reasons_in_fact` text DEFAULT '' NOT NULL,
	`reasons_in_law` text DEFAULT '' NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_aid` ON `proposals` (`request_id`,`aid_type`);--> statement-breakpoint
CREATE TABLE `social_reports` (
	`request_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`worker_id` text NOT NULL,
	`starts_at` text NOT NULL,
	`minutes` integer NOT NULL,
	`kind` text NOT NULL,
	`place` text NOT NULL,
	`remark` text DEFAULT '' NOT NULL,
	`made_at` text NOT NULL,
	`went` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `appointments_request` ON `appointments` (`request_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `appointments_open` ON `appointments` (`worker_id`,`starts_at`) WHERE went is null;--> statement-breakpoint
CREATE TABLE `contact_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`worker_id` text NOT NULL,
	`at` text NOT NULL,
	`way` text NOT NULL,
	`reached` integer NOT NULL,
	`remark` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_attempts_request` ON `contact_attempts` (`request_id`,`at`);--> statement-breakpoint
CREATE TABLE `pieces` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`code` text,
	`name` text DEFAULT '' NOT NULL,
	`bringer` text NOT NULL,
	`asked_on` text NOT NULL,
	`asked_by` text NOT NULL,
	`received_on` text,
	`received_by` text,
	`waived_for` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`received_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `pieces_request` ON `pieces` (`request_id`,`asked_on`);--> statement-breakpoint
CREATE INDEX `pieces_open` ON `pieces` (`request_id`) WHERE received_on is null and waived_for is null;--> statement-breakpoint
CREATE TABLE `promises` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`worker_id` text NOT NULL,
	`made_at` text NOT NULL,
	`awaited` text DEFAULT 'byUs' NOT NULL,
	`third` text DEFAULT '' NOT NULL,
	`text` text NOT NULL,
	`due_on` text NOT NULL,
	`kept_on` text,
	`dropped_for` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `promises_request` ON `promises` (`request_id`,`made_at`);--> statement-breakpoint
CREATE INDEX `promises_open` ON `promises` (`worker_id`,`due_on`) WHERE kept_on is null and dropped_for is null;--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`recipient` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL,
	`sha256` text NOT NULL,
	`pdf` blob NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `letters_request` ON `letters` (`request_id`,`made_at`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`letter_id` text,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text,
	`trouble` text,
	`last_error` text,
	`sent_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`next_attempt_at`) WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX `mails_request` ON `mails` (`request_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `mails_troubled` ON `mails` (`written_at`) WHERE state in ('uncertain', 'givenUp');--> statement-breakpoint
CREATE TABLE `register_lines` (
	`register_order` integer PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`request_id` text NOT NULL,
	`entered_at` text NOT NULL,
	`submitted_at` text NOT NULL,
	`received_on` text NOT NULL,
	`applicant` text NOT NULL,
	`municipality` text,
	`asked` text NOT NULL,
	`channel` text NOT NULL,
	`corrects` text,
	`correction` text DEFAULT '' NOT NULL,
	`entered_by` text,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `register_lines_number` ON `register_lines` (`number`);--> statement-breakpoint
CREATE INDEX `register_lines_request` ON `register_lines` (`request_id`);--> statement-breakpoint
CREATE INDEX `register_lines_received` ON `register_lines` (`received_on`,`register_order`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `centres` (
	`id` text PRIMARY KEY NOT NULL,
	`nis5` text,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `labour_courts` (
	`id` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`address` text NOT NULL,
	`hears` text NOT NULL,
	`language` text,
	`checked_on` text,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `municipality_corrections` (
	`nis5` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`names` text NOT NULL,
	`region` text NOT NULL,
	`languages` text NOT NULL,
	`postal_codes` text NOT NULL,
	`has_centre` integer NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	PRIMARY KEY(`nis5`, `valid_from`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `transfers` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`centre_id` text,
	`centre_name` text NOT NULL,
	`centre_address` text NOT NULL,
	`centre_email` text NOT NULL,
	`reasons` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_on` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL,
	`ratified_on` text,
	`revoked_on` text,
	`to_centre_letter_id` text,
	`to_applicant_letter_id` text,
	`referral_letter_id` text,
	`applicant_referral_letter_id` text,
	`referral_email` text,
	`sent_on` text,
	`sent_how` text,
	`sent_proof` text,
	`applicant_how` text,
	`applicant_proof` text,
	`refused_on` text,
	`refusal_reason` text,
	`referred_on` text,
	`referred_how` text,
	`referred_proof` text,
	`ruled_on` text,
	`ruled_centre` text,
	`ruled_ours` integer,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`centre_id`) REFERENCES `centres`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `transfers_request` ON `transfers` (`request_id`,`made_at`);--> statement-breakpoint
CREATE INDEX `transfers_to_ratify` ON `transfers` (`made_at`) WHERE decided_by = 'chair' and ratified_on is null and revoked_on is null;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `due_clock` text;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `facts` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `acknowledged_on` text;--> statement-breakpoint
ALTER TABLE `aid_requests` ADD `granted_aid_types` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `aid_requests_unacknowledged` ON `aid_requests` (`received_on`,`id`,`acknowledged_on`) WHERE acknowledged_on is null;--> statement-breakpoint
CREATE INDEX `aid_requests_closed_due` ON `aid_requests` (`holder_id`,`due_on`) WHERE stage = 'closed' and due_on < '9999-12-31';--> statement-breakpoint
ALTER TABLE `senders` ADD `acknowledges` integer DEFAULT false NOT NULL;--> statement-breakpoint
INSERT INTO `register_lines` (`register_order`, `number`, `request_id`, `entered_at`, `submitted_at`, `received_on`, `applicant`, `municipality`, `asked`, `channel`)
SELECT r.`register_order`, r.`number`, r.`id`,
  coalesce((SELECT min(j.`at`) FROM `journal` j WHERE j.`request_id` = r.`id`), r.`submitted_at`),
  r.`submitted_at`, r.`received_on`, r.`applicant`, r.`municipality`,
  coalesce((SELECT json_extract(a.`answers`, '$.need.aidTypes.value') FROM `request_answers` a WHERE a.`request_id` = r.`id`), '[]'),
  r.`channel`
FROM `aid_requests` r ORDER BY r.`register_order`;
--> statement-breakpoint
CREATE TRIGGER `register_lines_no_change` BEFORE UPDATE ON `register_lines` BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `register_lines_no_removal` BEFORE DELETE ON `register_lines` BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `letters_no_change` BEFORE UPDATE ON `letters` BEGIN SELECT RAISE(ABORT, 'a letter is kept as it left'); END;
--> statement-breakpoint
CREATE TRIGGER `letters_no_removal` BEFORE DELETE ON `letters` BEGIN SELECT RAISE(ABORT, 'a letter is kept as it left'); END;

CREATE TABLE `aid_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`register_order` integer NOT NULL,
	`number` text NOT NULL,
	`acknowledgement_number` text NOT NULL,
	`applicant` text NOT NULL,
	`language` text NOT NULL,
	`municipality` text,
	`postal_code` text,
	`channel` text NOT NULL,
	`submitted_at` text NOT NULL,
	`received_on` text NOT NULL,
	`decide_by` text NOT NULL,
	`due_on` text NOT NULL,
	`decide_by_term` text NOT NULL,
	`stage` text NOT NULL,
	`closed_in` text,
	`holder_id` text,
	`held_since` text,
	`urgency` text NOT NULL,
	`urgency_rank` integer NOT NULL,
	`urgency_reason` text DEFAULT '' NOT NULL,
	`competence` text,
	`known_to_office` integer,
	`aid_types` text NOT NULL,
	`outcome` text,
	`ground` text,
	`decided_on` text,
	`notified_on` text,
	`closed_on` text,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `aid_requests_register` ON `aid_requests` (`register_order`);--> statement-breakpoint
CREATE UNIQUE INDEX `aid_requests_acknowledgement` ON `aid_requests` (`acknowledgement_number`);--> statement-breakpoint
CREATE INDEX `aid_requests_stage` ON `aid_requests` (`stage`,`due_on`,`id`) WHERE stage <> 'closed';--> statement-breakpoint
CREATE INDEX `aid_requests_open` ON `aid_requests` (`due_on`,`id`) WHERE stage <> 'closed';--> statement-breakpoint
CREATE INDEX `aid_requests_held` ON `aid_requests` (`holder_id`,`due_on`,`id`) WHERE stage <> 'closed';--> statement-breakpoint
CREATE INDEX `aid_requests_closed` ON `aid_requests` (`closed_on`,`id`) WHERE stage = 'closed';--> statement-breakpoint
CREATE TABLE `register_years` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `request_answers` (
	`request_id` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `tallies` (
	`stage` text NOT NULL,
	`holder_id` text NOT NULL,
	`requests` integer NOT NULL,
	PRIMARY KEY(`stage`, `holder_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `journal` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`act` text NOT NULL,
	`request_id` text,
	`details` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `journal_request` ON `journal` (`request_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	`edited_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `notes_request` ON `notes` (`request_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`worker_id` text NOT NULL,
	`kind` text NOT NULL,
	`request_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`at` text NOT NULL,
	`seen_at` text,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `notices_unseen` ON `notices` (`worker_id`) WHERE seen_at is null;--> statement-breakpoint
CREATE TABLE `reasons` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`request_id` text,
	`text` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`sender_id` text NOT NULL,
	`reference` text,
	`received_at` text NOT NULL,
	`body` blob NOT NULL,
	`sha256` text NOT NULL,
	`state` text NOT NULL,
	`faults` text NOT NULL,
	`request_id` text,
	`answer` text,
	FOREIGN KEY (`sender_id`) REFERENCES `senders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `aid_requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_reference` ON `messages` (`sender_id`,`reference`) WHERE reference is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_unreadable_body` ON `messages` (`sender_id`,`sha256`) WHERE reference is null;--> statement-breakpoint
CREATE INDEX `messages_unreadable` ON `messages` (`received_at`) WHERE state = 'unreadable';--> statement-breakpoint
CREATE INDEX `messages_request` ON `messages` (`request_id`);--> statement-breakpoint
CREATE TABLE `sender_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`sender_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`sender_id`) REFERENCES `senders`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sender_keys_sender` ON `sender_keys` (`sender_id`);--> statement-breakpoint
CREATE TABLE `senders` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`added_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `offices` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`named_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`worker_id` text NOT NULL,
	`started_at` text NOT NULL,
	`seen_at` text NOT NULL,
	FOREIGN KEY (`worker_id`) REFERENCES `workers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_worker` ON `sessions` (`worker_id`);--> statement-breakpoint
CREATE TABLE `workers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sign_in_name` text NOT NULL,
	`password_hash` text NOT NULL,
	`roles` text NOT NULL,
	`language` text NOT NULL,
	`active` integer DEFAULT true NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `workers_sign_in_name` ON `workers` (`sign_in_name`);
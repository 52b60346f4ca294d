import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import * as z from 'zod'
import { useFaults } from '#client/forms/useFaults.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ReasonedButton } from '#client/requests/ReasonedButton.tsx'
import { useVersioned } from '#client/requests/useVersioned.ts'
import { VersionedForm } from '#client/requests/VersionedForm.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { committee as contract, type DecisionView } from '#shared/committee/contract.ts'
import { refusalToWrite } from '#shared/committee/proposing.ts'
import { committeeApi } from './api.ts'
import styles from './DecisionPart.module.css'
import { useKept } from './useKept.ts'

type ReportSectionProps = { readonly view: ShownRequest; readonly report: DecisionView['report'] }

/** The social report on which the committee decides. */
export function ReportSection({ view, report }: ReportSectionProps) {
  const { committee, moment } = useMessages()
  const worker = useWorker()
  const [draft, setDraft] = useKept(`report-${view.request.id}`, z.string())
  const refusal = refusalToWrite(view.request, worker)
  if (draft !== null && refusal === null)
    return (
      <Section title={committee.report.title}>
        <ReportForm view={view} report={report} text={draft} onText={setDraft} onClose={() => setDraft(null)} />
      </Section>
    )
  return (
    <Section title={committee.report.title}>
      {report ? (
        <>
          <p className={styles.text}>{report.text}</p>
          <p className={styles.quiet}>{committee.by(report.author ?? '', moment(report.writtenAt))}</p>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {committee.report.none}
        </Text>
      )}
      {refusal !== 'permission-missing' && (
        <ReasonedButton compact refusal={refusal} onUse={() => setDraft(report?.text ?? '')}>
          {report ? committee.report.change : committee.report.write}
        </ReasonedButton>
      )}
    </Section>
  )
}

type ReportFormProps = ReportSectionProps & {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

function ReportForm({ view, report, text, onText, onClose }: ReportFormProps) {
  const { committee } = useMessages()
  const [begun] = useState(report?.text)
  const faults = useFaults<'text'>({ sentences: { text: committee.report.missing } })
  const sending = useVersioned(view, (version, body: { text: string }) =>
    committeeApi.writeReport.mutationFn({ params: { requestId: view.request.id }, version, body }),
  )
  const send = () => {
    const body = faults.check(contract.writeReport.body, { text })
    if (body) sending.send(body, { onTaken: onClose, onRefused: faults.show })
  }
  return (
    <div className={styles.list}>
      <VersionedForm
        view={view}
        faults={faults}
        sending={sending}
        verb={committee.save}
        onSend={send}
        onCancel={onClose}
      >
        <Textarea
          {...faults.text('text', onText)}
          label={committee.report.title}
          autosize
          minRows={8}
          maxRows={30}
          value={text}
        />
        {sending.stale && report && report.text !== begun && (
          <details open>
            <summary>{committee.report.meanwhile}</summary>
            <p className={styles.text}>{report.text}</p>
          </details>
        )}
      </VersionedForm>
    </div>
  )
}

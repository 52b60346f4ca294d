import type { TransferStepName } from '#shared/transfers/step.ts'
import { DecideForm } from './DecideForm.tsx'
import { RatifyForm } from './RatifyForm.tsx'
import { ReferForm } from './ReferForm.tsx'
import { ReferralForm } from './ReferralForm.tsx'
import { RefuseForm } from './RefuseForm.tsx'
import { RevokeForm } from './RevokeForm.tsx'
import { RuleForm } from './RuleForm.tsx'
import { SendForm } from './SendForm.tsx'
import type { StepForm } from './stepForm.ts'

const forms = {
  decide: DecideForm,
  revoke: RevokeForm,
  ratify: RatifyForm,
  send: SendForm,
  refuse: RefuseForm,
  writeReferral: ReferralForm,
  refer: ReferForm,
  rule: RuleForm,
} as const satisfies Record<TransferStepName, (parts: StepForm) => React.ReactNode>

/** The form of one step. */
export function StepFields({ step, ...parts }: StepForm & { readonly step: TransferStepName }) {
  const Form = forms[step]
  return <Form {...parts} />
}

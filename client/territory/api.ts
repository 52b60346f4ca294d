import { changing, reading } from '#client/http/connect.ts'
import { territory } from '#shared/territory/contract.ts'

export const territoryApi = {
  municipalities: reading('territory', territory.municipalities),
  keptMunicipalities: reading('territory', territory.keptMunicipalities),
  correctMunicipality: changing(territory.correctMunicipality),
  own: reading('territory', territory.own),
  chooseOwn: changing(territory.chooseOwn),
  centres: reading('territory', territory.centres),
  addCentre: changing(territory.addCentre),
  changeCentre: changing(territory.changeCentre),
}

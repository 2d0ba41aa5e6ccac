/** Names of the invented partnership. None of them is a real place, school or service. */
export const gazetteer = {
  places: [
    {
      names: [
        'Ambleford',
        'Amble Bridge',
        'Netherby Cross',
        'Saltmere Quay',
        'Pollen Green',
        'Great Wexcombe',
        'Ditherstone',
        'Fenholt St Anne',
      ],
    },
  ],
  schools: [
    {
      names: [
        'Riverbend Primary School',
        'Riverbend',
        'The Larches',
        'Saltmere High School',
        'Fenholt Academy',
        'St Ebba’s',
        'Ketterby College',
        'Little Sparrows',
      ],
    },
  ],
  services: [
    {
      names: [
        'Ambleford Royal Hospital',
        'Amble Valley Children’s Health',
        'The Beacon Centre',
        'Lantern House',
        'Stepping Stones',
        'Ambleford SEND Advice',
        'Ambleford Parent Carer Voice',
      ],
    },
  ],
}

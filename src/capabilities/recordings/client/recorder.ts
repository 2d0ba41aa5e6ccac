import { timeInWords, type Words } from './time.ts'

/** Five minutes; the last minute is said out loud too. */
const LONGEST = 5 * 60
const SPOKEN = new Set([60, 120, 180, 240, 270])

type Act = 'start' | 'pause' | 'goOn' | 'stop' | 'again'

const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

/** Shows the recorder where this browser can record and hand the recording to the form. */
function begin(): void {
  const box = document.getElementById('recorder')
  const file = document.querySelector<HTMLInputElement>('#recording')
  const canRecord =
    'MediaRecorder' in window && navigator.mediaDevices !== undefined && 'DataTransfer' in window
  if (box && file && canRecord) recorderIn(box, file)
}

function recorderIn(box: HTMLElement, file: HTMLInputElement): void {
  const words: Words & Record<string, string> = JSON.parse(box.dataset['words'] ?? '{}')
  const [timer, said] = [one(box, '[data-timer]'), one(box, '[data-said]')]
  const [back, player] = [one(box, '[data-back]'), one<HTMLAudioElement>(box, 'audio')]
  let recorder: MediaRecorder | undefined
  let [seconds, ticking, isSending] = [0, 0, false]

  const say = (text: string | undefined) => (said.textContent = text ?? '')
  const show = (...acts: Act[]) => {
    for (const button of box.querySelectorAll<HTMLButtonElement>('[data-act]')) {
      button.hidden = !acts.includes(button.dataset['act'] as Act)
    }
    box.querySelector<HTMLButtonElement>(`[data-act="${acts[0]}"]`)?.focus()
  }
  const tell = () => {
    timer.textContent = (words['of'] ?? '').replace('{time}', timeInWords(seconds, words))
  }
  const tick = () => {
    seconds += 1
    tell()
    if (SPOKEN.has(seconds)) say(words['left']?.replace('{time}', timeInWords(LONGEST - seconds, words)))
    if (seconds >= LONGEST) stop(words['full'])
  }
  const run = (on: boolean) => {
    clearInterval(ticking)
    if (on) ticking = window.setInterval(tick, 1000)
  }

  async function start(): Promise<void> {
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null)
    if (sound === null) return void say(words['refused'])
    const mimeType = kinds.find(kind => MediaRecorder.isTypeSupported(kind))
    const pieces: Blob[] = []
    recorder = new MediaRecorder(sound, { audioBitsPerSecond: 32_000, ...(mimeType && { mimeType }) })
    recorder.ondataavailable = ({ data }) => pieces.push(data)
    recorder.onstop = () => {
      for (const track of sound.getTracks()) track.stop()
      handOver(new Blob(pieces, { type: recorder?.mimeType ?? '' }))
    }
    recorder.start(1000)
    seconds = 0
    timer.hidden = false
    tell()
    run(true)
    show('stop', 'pause')
    say(words['started'])
  }

  function stop(why = words['stopped']): void {
    run(false)
    if (recorder?.state !== 'inactive') recorder?.stop()
    show('again')
    say(why)
  }

  /** The recording becomes the file of the form, as if somebody had chosen it. */
  function handOver(sound: Blob): void {
    const chosen = new DataTransfer()
    chosen.items.add(new File([sound], 'voice', { type: sound.type }))
    file.files = chosen.files
    player.src = URL.createObjectURL(sound)
    back.hidden = false
    if (isSending) file.form?.submit()
  }

  const acts: Record<Act, () => void> = {
    start: () => void start(),
    stop: () => stop(),
    pause() {
      recorder?.pause()
      run(false)
      show('goOn', 'stop')
      say(words['paused'])
    },
    goOn() {
      recorder?.resume()
      run(true)
      show('pause', 'stop')
      say(words['wentOn'])
    },
    again() {
      URL.revokeObjectURL(player.src)
      player.removeAttribute('src')
      file.value = ''
      back.hidden = timer.hidden = true
      show('start')
      say(words['gone'])
    },
  }
  box.addEventListener('click', ({ target }) => {
    const act = (target as HTMLElement).closest<HTMLElement>('[data-act]')?.dataset['act']
    if (act) acts[act as Act]()
  })
  file.form?.addEventListener('submit', press => {
    say(words['sending'])
    if (recorder === undefined || recorder.state === 'inactive') return
    press.preventDefault() // still speaking: the recording is sent once it is whole
    isSending = true
    stop(words['sending'])
  })
  box.hidden = false
}

const one = <E extends HTMLElement>(box: HTMLElement, what: string): E => box.querySelector<E>(what)!

begin()

# why: the services of Riva are called over gRPC, unless a future is asked for; answers that are streamed come while they are iterated
import riva.client

auth = riva.client.Auth(uri="localhost:50051")
asr = riva.client.ASRService(auth)
tts = riva.client.SpeechSynthesisService(auth)
config = riva.client.RecognitionConfig()


async def at_once(data: bytes, text: str) -> bytes:
    asr.offline_recognize(data, config)  # FAB205: 4, "riva.client.ASRService.offline_recognize()"
    asr.offline_recognize(data, config, True)
    riva.client.NeuralMachineTranslationClient(auth).translate([text], "", "en", "de")  # FAB205: 4, "translate()"
    return tts.synthesize(text, sample_rate_hz=16000).audio  # FAB205: 11, "riva.client.SpeechSynthesisService.synthesize()"


async def streamed(parts: list[bytes], text: str, streaming) -> None:
    for part in tts.synthesize_online(text):  # FAB205: 16, "synthesize_online()"
        print(part)
    answers = asr.streaming_response_generator(parts, streaming)
    for answer in answers:  # FAB205: 18, "answers"
        print(answer)

# why: faster-whisper decodes audio, loads models and transcribes in the calling thread, piece by piece where the segments are read
import faster_whisper
from faster_whisper import BatchedInferencePipeline, WhisperModel, available_models, decode_audio, format_timestamp
from faster_whisper.vad import VadOptions, get_speech_timestamps, get_vad_model


async def decode(path: str):
    whole = faster_whisper.audio.decode_audio(path)  # FAB602: 12, "decode_audio"
    return whole, decode_audio(path)  # FAB602: 18, "decode_audio"


async def speech(path: str, audio):
    model = get_vad_model()  # FAB604: 12, "get_vad_model"
    model(audio)  # FAB604: 4, "SileroVADModel"
    options = VadOptions(threshold=0.5)
    return get_speech_timestamps(audio, options)  # FAB604: 11, "get_speech_timestamps"


async def batched(path: str, model: WhisperModel):
    pipeline = BatchedInferencePipeline(model=model)
    segments, info = pipeline.transcribe(path)  # FAB604: 21, "BatchedInferencePipeline.transcribe"
    return list(segments), info  # FAB604: 11, "iterating segments"


async def languages(audio, model: WhisperModel):
    available_models()
    format_timestamp(1.0)
    return model.detect_language(audio)  # FAB604: 11, "detect_language"

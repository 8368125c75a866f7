# why: recordings are decoded and recognised in the calling thread, and so are pictures, but for a stream not yet iterated
import speech_recognition as sr
from ultralytics import YOLO


async def recognise(path: str):
    recognizer = sr.Recognizer()
    with sr.AudioFile(path) as source:
        audio = recognizer.record(source)  # FAB602: 16, "Recognizer.record()"
    recognizer.recognize_google(audio)  # FAB204: 4, "Recognizer.recognize_google()"
    return recognizer.recognize_whisper(audio)  # FAB604: 11, "Recognizer.recognize_whisper()"


async def detect(model: YOLO, path: str):
    YOLO("yolo11n.pt")  # FAB604: 4, "YOLO()"
    for result in model(path):  # FAB604: 18, "Model.__call__()"
        boxes = result.boxes
        result.save("out.png")  # FAB602: 8, "Results.save()"
    model.predict(path, stream=False)  # FAB604: 4, "Model.predict()"
    frames = model.track(path, stream=True)
    for frame in frames:  # FAB604: 17, "iterating"
        boxes = frame.boxes
    return boxes, model.names

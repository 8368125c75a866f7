# why: models that read pictures and tables compute in the calling thread, from where they are made
import camelot
import easyocr
import face_recognition
import tensorflow as tf
import xlsxwriter
from keras.models import load_model

network = tf.keras.models.load_model("model.h5")


async def read(path: str):
    reader = easyocr.Reader(["en"])  # FAB604: 13, "Reader()"
    reader.readtext(path)  # FAB604: 4, "Reader.readtext()"
    image = face_recognition.load_image_file(path)  # FAB602: 12, "load_image_file()"
    known = face_recognition.face_encodings(image)  # FAB604: 12, "face_encodings()"
    face_recognition.compare_faces(known, known[0])
    tables = camelot.read_pdf(path)  # FAB602: 13, "camelot.read_pdf()"
    tables[0].to_csv("out.csv")  # FAB602: 4, "Table.to_csv()"
    network.predict(image)  # FAB604: 4, "Model.predict()"
    return load_model("model.keras")  # FAB604: 11, "load_model()"


async def write(rows: list[str]):
    book = xlsxwriter.Workbook("out.xlsx")
    book.add_worksheet().write_row(0, 0, rows)
    book.close()  # FAB602: 4, "Workbook.close()"

# why: what a boto3 client answers with may hold a stream that is read from the network afterwards
import boto3

polly = boto3.client("polly")
bedrock = boto3.client("bedrock-runtime")


def ask(prompt: str):
    return bedrock.converse_stream(modelId="m", messages=[prompt])


async def speak(response_of):
    response = await response_of(polly)
    response.get("AudioStream").read()


async def relay(prompt: str):
    answer = ask(prompt)  # FAB204: 13, "converse_stream"
    for event in answer["stream"]:  # FAB204: 17, "EventStream"
        print(event)
    for event in answer.get("stream", []):  # FAB204: 17, "EventStream"
        print(event)
    for key in answer:
        print(key)
    answer.get("ResponseMetadata").read()


async def speech(text: str):
    response = polly.synthesize_speech(Text=text)  # FAB204: 15, "synthesize_speech"
    response.get("AudioStream").read()  # FAB204: 4, "StreamingBody.read"
    response["AudioStream"].read()  # FAB204: 4, "StreamingBody.read"

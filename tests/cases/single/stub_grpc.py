# why: calls over a channel of gRPC wait for the answer, those over a channel of its asyncio side are awaited
import grpc
import grpc.aio


class GreeterStub:
    def __init__(self, channel):
        self.SayHello = channel.unary_unary("/Greeter/SayHello")
        self.Listen = channel.unary_stream("/Greeter/Listen")


async def hello(request):
    channel = grpc.insecure_channel("localhost:50051")
    channel.unary_unary("/a/b")(request)  # FAB201: 4, "grpc.UnaryUnaryMultiCallable"
    channel.unary_unary("/a/b").future(request)
    for answer in channel.unary_stream("/a/b")(request):  # FAB201: 18, "iterating"
        print(answer)
    grpc.channel_ready_future(channel).result(timeout=3)  # FAB201: 4, "grpc.Future.result"


async def hello_async(request):
    async with grpc.aio.insecure_channel("localhost:50051") as channel:
        stub = GreeterStub(channel)
        await stub.SayHello(request)
        async for answer in stub.Listen(request):
            print(answer)


async def serve(pool):
    server = grpc.server(pool)
    server.start()
    server.wait_for_termination()  # FAB102: 4, "grpc.Server.wait_for_termination"

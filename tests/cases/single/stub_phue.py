# why: a Hue bridge is asked where its lights' state is read, and when it is connected to
from phue import Bridge, Light

bridge = Bridge("192.168.1.2")


async def ask(light: Light):
    Bridge("192.168.1.2")  # FAB204: 4, "phue.Bridge()"
    bridge.set_light(1, "on", True)  # FAB204: 4, "phue.Bridge.set_light()"
    bridge.get_api()  # FAB204: 4, "phue.Bridge.get_api()"
    bridge.lights  # FAB204: 4, "phue.Bridge.lights"
    return light.brightness  # FAB204: 11, "phue.Light.brightness"


async def right(light: Light):
    return bridge.ip, light.light_id

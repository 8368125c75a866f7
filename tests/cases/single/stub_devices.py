# why: a serial port that was opened to wait for nothing does not wait, and what has arrived is there
import serial
from netmiko import ConnectHandler

port = serial.Serial("/dev/ttyUSB0", 9600)
polled = serial.Serial("/dev/ttyUSB1", timeout=0)


async def measure():
    port.write(b"?")
    if port.in_waiting:
        port.read(port.in_waiting)
    port.read_all()
    polled.readline()
    port.read(4)  # FAB202: 4, "serial.Serial.read()"
    return port.readline()  # FAB202: 11, "serial.Serial.readline()"


async def configure(host: str):
    with ConnectHandler(device_type="cisco_ios", host=host) as device:  # FAB203: 9, "ConnectHandler"
        return device.send_command("show version")  # FAB203: 15, "send_command"

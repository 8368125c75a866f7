"""https://www.selenium.dev/documentation/webdriver/

distribution: selenium
verified: 4.51.0
"""

from selenium.webdriver.support.ui import WebDriverWait

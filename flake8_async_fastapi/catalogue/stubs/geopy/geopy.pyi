"""https://geopy.readthedocs.io/en/stable/

distribution: geopy
verified: 2.5.0
"""

from geopy.geocoders import (
    ArcGIS,
    Bing,
    GeoNames,
    GoogleV3,
    HereV7,
    MapBox,
    Nominatim,
    OpenCage,
    Pelias,
    Photon,
    TomTom,
    Yandex,
)

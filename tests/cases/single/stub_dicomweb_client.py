# why: the client of DICOMweb sends a request for each call, the iterators' too; that of files looks into its database
from dicomweb_client import DICOMfileClient
from dicomweb_client.api import DICOMwebClient

client = DICOMwebClient(url="http://localhost")


async def ask(study: str, series: str, files: DICOMfileClient):
    client.search_for_series()  # FAB204: 4, "search_for_series()"
    client.retrieve_series(study, series)  # FAB204: 4, "retrieve_series()"
    for dataset in client.iter_series(study, series):  # FAB204: 19, "iter_series()"
        print(dataset)
    files.search_for_studies()  # FAB301: 4, "dicomweb_client.DICOMfileClient.search_for_studies()"
    files.retrieve_series(study, series)  # FAB602: 4, "dicomweb_client.DICOMfileClient.retrieve_series()"


async def right():
    return client.base_url, DICOMwebClient.lookup_keyword("00080018")

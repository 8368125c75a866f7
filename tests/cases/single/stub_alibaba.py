# why: Alibaba's object store, second edition, and Alipay, which asks its server in one of three ways only
import alibabacloud_oss_v2 as oss
from alipay.aop.api.DefaultAlipayClient import DefaultAlipayClient


async def store(cfg, data: bytes):
    client = oss.Client(cfg)
    if not client.is_bucket_exist(bucket="a"):  # FAB204: 11, "is_bucket_exist"
        client.put_bucket(oss.PutBucketRequest(bucket="a"))  # FAB204: 8, "with alibabacloud_oss_v2.aio.AsyncClient"
    client.put_object(oss.PutObjectRequest(bucket="a", key="b", body=data))  # FAB204: 4, "put_object"
    for page in client.list_objects_v2_paginator().iter_page(oss.ListObjectsV2Request(bucket="a")):  # FAB204: 16, "iterating"
        print(page)
    client.uploader().upload_file(oss.PutObjectRequest(bucket="a", key="b"), "c")  # FAB204: 4, "upload_file"
    return client.presign(oss.GetObjectRequest(bucket="a", key="b"))


async def pay(config, request):
    client = DefaultAlipayClient(alipay_client_config=config)
    client.page_execute(request, http_method="GET")
    return client.execute(request)  # FAB204: 11, "DefaultAlipayClient.execute"

from .items import router as items_router

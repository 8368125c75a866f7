# why: images that nibabel loads read their voxels when they are asked for, those that were made of arrays have them
import nibabel as nib
from nibabel.freesurfer import read_geometry
from nibabel.processing import smooth_image


async def ask(path: str, image: nib.Nifti1Image):
    loaded = nib.load(path)  # FAB602: 13, "nibabel.load()"
    loaded.get_fdata()  # FAB602: 4, "get_fdata()"
    nib.save(image, "out.nii.gz")  # FAB602: 4, "nibabel.save()"
    image.to_filename("out.nii.gz")  # FAB602: 4, "to_filename()"
    nib.Nifti1Image.from_filename(path)  # FAB602: 4, "from_filename()"
    read_geometry(path)  # FAB602: 4, "read_geometry"
    smooth_image(image, 4)  # FAB603: 4, "nibabel.processing.smooth_image"
    nib.streamlines.load(path)  # FAB602: 4, "nibabel.streamlines.load()"


async def right(array, affine, path: str):
    image = nib.Nifti1Image(array, affine)
    return image.get_fdata(), image.header, nib.streamlines.load(path, lazy_load=True)

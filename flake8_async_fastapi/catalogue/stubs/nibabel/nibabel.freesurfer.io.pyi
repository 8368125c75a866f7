"""https://nipy.org/nibabel/api.html

distribution: nibabel
verified: 5.4.2
"""

from nibabel.freesurfer import (
    read_annot,
    read_geometry,
    read_label,
    read_morph_data,
    write_annot,
    write_geometry,
    write_morph_data,
)

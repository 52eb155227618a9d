"""The files of LinkedIn's archive, loose or in their zip."""
